/// What somebody wants to do to a hazard: who, when, and what he brings and names.
public struct ActFacts: Hashable, Sendable {
  /// A unit that an act names, with its successor where it has one.
  public struct NamedUnit: Hashable, Sendable {
    public var code: String
    public var successor: String?

    public init(code: String, successor: String?) {
      self.code = code
      self.successor = successor
    }
  }

  public var officer: HazardFacts.Person
  /// Code and names, present and past, of the unit that the officer belongs to, where that matters.
  public var unitNames: Set<String> = []
  public var occurredOn: CivilDate
  public var today: CivilDate
  /// The other hazard that the act names.
  public var other: HazardFacts?
  public var unit: NamedUnit?
  /// Whether the officer that the act names has left.
  public var namesDepartedOfficer = false
  /// Roles of the files that are attached.
  public var evidence: [EvidenceRole] = []

  public init(officer: HazardFacts.Person, occurredOn: CivilDate, today: CivilDate) {
    self.officer = officer
    self.occurredOn = occurredOn
    self.today = today
  }
}
