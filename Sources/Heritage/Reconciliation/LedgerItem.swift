/// A hazard as the ledger holds it on the day of a return: one side of the comparison.
public struct LedgerItem: Hashable, Sendable {
  public var number: String
  public var site: String
  /// `CHECKLIST:ITEM`.
  public var item: String?
  public var grade: HazardGrade
  public var state: HazardState
  /// Deadline and person of the order in force.
  public var deadline: CivilDate?
  public var person: String?

  public init(
    number: String, site: String, item: String?, grade: HazardGrade, state: HazardState,
    deadline: CivilDate? = nil, person: String? = nil
  ) {
    self.number = number
    self.site = site
    self.item = item
    self.grade = grade
    self.state = state
    self.deadline = deadline
    self.person = person
  }
}
