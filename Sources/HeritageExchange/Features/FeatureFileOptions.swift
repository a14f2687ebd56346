/// What the user says of a file of geometry (图形文件) that does not say it itself.
package struct FeatureFileOptions: Hashable, Sendable {
  /// The `srsName` for a file that names no system itself.
  package var system: String?
  /// The only layer that is meant, of a format that has layers; `nil`: all.
  package var layer: String?
  /// How a table of vertices writes its angles where they are plain numbers; `nil`: what may be either is asked about.
  package var angles: AngleNotation?

  package init(system: String? = nil, layer: String? = nil, angles: AngleNotation? = nil) {
    self.system = system
    self.layer = layer
    self.angles = angles
  }
}
