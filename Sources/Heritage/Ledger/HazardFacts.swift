/// What the rules need to know of a hazard before an act: facts read from the ledger, no decisions.
public struct HazardFacts: Hashable, Sendable {
  /// Somebody in a role, with the unit he belongs to (`nil`: the bureau itself).
  public struct Person: Hashable, Sendable {
    public var code: String
    public var name: String
    public var unit: String?

    public init(code: String, name: String, unit: String?) {
      self.code = code
      self.name = name
      self.unit = unit
    }
  }

  public var number: String
  public var state: HazardState
  public var grade: HazardGrade
  public var lastActOn: CivilDate
  public var registeredBy: String
  public var rectifyingUnit: String?
  public var claimedOn: CivilDate?
  public var claimRecordedBy: String?
  public var rectifier: String?
  public var acceptor: String?
  public var strikeOffAcceptor: String?

  public init(
    number: String, state: HazardState, grade: HazardGrade, lastActOn: CivilDate,
    registeredBy: String
  ) {
    self.number = number
    self.state = state
    self.grade = grade
    self.lastActOn = lastActOn
    self.registeredBy = registeredBy
  }
}
