/// What somebody wants to do to a hazard: who, when, and what he brings.
public struct ActFacts: Hashable, Sendable {
  public var officer: HazardFacts.Person
  public var occurredOn: CivilDate
  public var today: CivilDate

  public init(officer: HazardFacts.Person, occurredOn: CivilDate, today: CivilDate) {
    self.officer = officer
    self.occurredOn = occurredOn
    self.today = today
  }
}
