/// A row of a unit's return: the other side of the comparison.
public struct ReportedItem: Hashable, Sendable {
  /// Position in the return, from 0.
  public var position: Int
  public var number: String?
  public var site: String
  public var item: String?
  public var grade: HazardGrade?
  public var status: ReportedStatus
  public var deadline: CivilDate?
  public var person: String?

  public init(
    position: Int, number: String?, site: String, item: String? = nil, grade: HazardGrade? = nil,
    status: ReportedStatus, deadline: CivilDate? = nil, person: String? = nil
  ) {
    self.position = position
    self.number = number
    self.site = site
    self.item = item
    self.grade = grade
    self.status = status
    self.deadline = deadline
    self.person = person
  }
}
