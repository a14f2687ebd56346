/// What a unit reports of its hazards for a period (区镇回报), as a file delivers it.
package struct UnitReturnRecord: Hashable, Sendable {
  package var unit: String
  /// Number of the period, such as `QC-2026-001-A`, or its short name.
  package var period = ""
  /// The day whose state of affairs the return gives.
  package var asOf: CivilDate?
  package var preparedBy = ""
  package var preparedOn: CivilDate?
  /// Totals the return declares of itself.
  package var declaredCount: Int?
  package var declaredRectified: Int?
  package var rows: [ReturnRowRecord] = []
  package var position: SourcePosition

  package init(unit: String, position: SourcePosition) {
    self.unit = unit
    self.position = position
  }
}
