/// The answer (检查结果) to one checklist item in an inspection.
package struct AnswerRecord: Hashable, Sendable {
  /// `TEMPLATE:ITEM`.
  package var item: String
  package var result: AnswerResult
  package var note: String?
  /// Grade of the hazard, for a nonconformity; the item's suggestion where left out.
  package var grade: HazardGrade?
  /// Photographs, as paths relative to the file; no absolute path, no `..`.
  package var photos: [String] = []
  package var position: SourcePosition

  package init(item: String, result: AnswerResult, position: SourcePosition) {
    self.item = item
    self.result = result
    self.position = position
  }
}
