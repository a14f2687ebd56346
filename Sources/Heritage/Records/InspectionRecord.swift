/// An inspection (检查) of one site, as a file or an interactive walk delivers it.
package struct InspectionRecord: Hashable, Sendable {
  /// Unique in the registry; given by whoever recorded it, such as `KS6-01-20260115-1`.
  package var code: String
  package var site = ""
  package var kind: InspectionKind = .routine
  package var inspectedOn: CivilDate?
  /// Code of the unit that inspected.
  package var unit = ""
  /// Names or officer codes of those who inspected, at least one.
  package var inspectors: [String] = []
  package var note: String?
  package var answers: [AnswerRecord] = []
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
