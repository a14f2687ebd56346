/// Who acts on protective works, when, and with what in hand.
public struct WorksActFacts: Hashable, Sendable {
  public var officer: HazardFacts.Person
  /// Code and names, present and past, of the unit that the officer belongs to.
  public var unitNames: Set<String>
  public var occurredOn: CivilDate
  public var today: CivilDate
  public var hasEvidence: Bool

  public init(
    officer: HazardFacts.Person, unitNames: Set<String>, occurredOn: CivilDate, today: CivilDate,
    hasEvidence: Bool
  ) {
    self.officer = officer
    self.unitNames = unitNames
    self.occurredOn = occurredOn
    self.today = today
    self.hasEvidence = hasEvidence
  }
}
