/// A position in CGCS2000 (EPSG:4490), **longitude first**, in degrees.
///
/// Whatever order and reference system a file delivers, this is the only form kept inside.
public struct Position: Hashable, Sendable {
  /// Degrees east, -180 … 180.
  public let longitude: Double
  /// Degrees north, -90 … 90.
  public let latitude: Double

  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// A polygon: one shell and its holes, each a closed ring (first position equals the last, at least
/// four positions). Orientation is free. Validity in the sense of OGC Simple Features is not implied.
public struct Polygon: Hashable, Sendable {
  public let shell: [Position]
  public let holes: [[Position]]

  public init(shell: [Position], holes: [[Position]] = []) {
    self.shell = shell
    self.holes = holes
  }
}

/// A geometry in CGCS2000, longitude first, degrees: what a body (本体) or a zone is drawn as.
public enum Geometry: Hashable, Sendable {
  case point(Position)
  case line([Position])
  /// One or more polygons: a MultiPolygon. A single polygon is an array of one.
  case area([Polygon])
}
