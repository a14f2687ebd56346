internal import Glibc
internal import Heritage

extension Envelope {
  /// The box that is larger by so many metres on each side, at least.
  public func grown(byMetres metres: Double) -> Envelope {
    let radian = Double.pi / 180
    let farthest = max(abs(north), abs(south)) * radian
    let perDegreeEast =
      radian * Ellipsoid.parallelRadius(sine: sin(farthest), cosine: cos(farthest))
    let perDegreeNorth =
      radian * Ellipsoid.meridianRadius(sine: sin(min(abs(north), abs(south)) * radian))
    // A thousandth more: radii change within the box.
    let (east, north) = (1.001 * metres / perDegreeEast, 1.001 * metres / perDegreeNorth)
    return Envelope(
      west: west - east, south: south - north, east: self.east + east, north: self.north + north)
  }

  /// Whether two boxes have any place in common.
  public func meets(_ other: Envelope) -> Bool {
    west <= other.east && east >= other.west && south <= other.north && north >= other.south
  }
}
