/// A checklist item that does not apply to a site, and why.
package struct ExcludedItemRecord: Hashable, Sendable {
  /// `TEMPLATE:ITEM`.
  package var item: String
  package var reason: String
  package var position: SourcePosition

  package init(item: String, reason: String, position: SourcePosition) {
    self.item = item
    self.reason = reason
    self.position = position
  }
}
