/// A file to be kept as evidence (佐证材料).
package struct EvidenceFile: Hashable, Sendable {
  /// Base name, as it was given.
  package var name: String
  package var mediaType: String
  package var bytes: [UInt8]

  package init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
