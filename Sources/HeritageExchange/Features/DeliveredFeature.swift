package import Heritage

/// One feature (要素) of a file of geometry: a geometry with what the file says of it.
package struct DeliveredFeature: Hashable, Sendable {
  /// Its place in the file, from 1.
  package var ordinal: Int
  /// What the file calls it.
  package var name: String?
  /// The layer (图层) that it stands in, by its name.
  package var layer: String?
  /// Everything else that is said of it, as text, by the file's own names.
  package var properties: [String: String]
  /// What the file says of all its features together: names and descriptions around them.
  package var remarks: [String] = []
  package var geometry: DeliveredGeometry?
  package var position: SourcePosition

  init(ordinal: Int, position: SourcePosition) {
    self.ordinal = ordinal
    self.position = position
    properties = [:]
  }

  /// The first of the names that has a value.
  package func value(_ names: String...) -> String? { value(names) }

  func value(_ names: [String]) -> String? {
    names.compactMap { properties[$0] }.first { !$0.isBlank }?.trimmed
  }
}
