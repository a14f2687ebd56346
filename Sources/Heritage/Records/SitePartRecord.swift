/// A named part of a site's body (本体组成部分), such as a gate house or a well.
package struct SitePartRecord: Hashable, Sendable {
  /// Unique within the site.
  package var code: String
  package var name = ""
  package var geometry: DeliveredGeometry?
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
