/// One row of a unit's return: what it says of one hazard.
package struct ReturnRowRecord: Hashable, Sendable {
  /// Hazard number as the unit wrote it; `nil` where it gave none.
  package var number: String?
  package var site = ""
  /// `TEMPLATE:ITEM` of the failed item, where the unit gave it.
  package var item: String?
  package var description: String?
  package var grade: HazardGrade?
  package var status: ReportedStatus
  package var rectifiedOn: CivilDate?
  package var deadline: CivilDate?
  /// Person responsible for the rectification.
  package var person: String?
  package var note: String?
  package var position: SourcePosition

  package init(status: ReportedStatus, position: SourcePosition) {
    self.status = status
    self.position = position
  }
}
