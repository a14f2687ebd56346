/// One item (检查项) of a checklist template.
package struct ChecklistItemRecord: Hashable, Sendable {
  /// Unique within the template.
  package var code: String
  /// Heading under which the item stands.
  package var section = ""
  /// What to look at (检查内容).
  package var subject = ""
  /// How to look (检查方法).
  package var method = ""
  package var suggestedGrade: HazardGrade = .ordinary
  package var frequency: Frequency = .eachInspection
  package var basis: [LegalBasis] = []
  /// Classes of site the item applies to; empty: to all.
  package var categories: [SiteCategory] = []
  /// Kinds of batch whose sites the item applies to; empty: to all.
  package var batchKinds: [BatchKind] = []
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
