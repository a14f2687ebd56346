package import Heritage

/// The ground that works take (用地范围), as an applicant's file delivers it, brought to CGCS2000.
package struct Footprint: Sendable {
  /// What the file calls it, or its place in the file.
  package var name: String
  package var geometry: Geometry
  /// Geodesic, m².
  package var squareMetres: Double
  /// How its coordinates were delivered.
  package var srs: String
  package var position: SourcePosition

  package init(
    name: String, geometry: Geometry, squareMetres: Double, srs: String, position: SourcePosition
  ) {
    self.name = name
    self.geometry = geometry
    self.squareMetres = squareMetres
    self.srs = srs
    self.position = position
  }
}
