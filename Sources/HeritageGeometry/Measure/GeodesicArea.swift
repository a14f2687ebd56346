internal import Glibc
public import Heritage

/// The area of a geometry on the CGCS2000 ellipsoid, in square metres, with geodesic edges.
///
/// The ring is summed edge by edge. The strip between an edge and the equator is the integral of the
/// ellipsoid's zone area over longitude, taken along the straight line in longitude and latitude by a
/// two-point Gauss rule; then the sliver between that line and the geodesic is added, from the
/// curvature of the geodesic at the middle of the edge. No library is loaded.
///
/// Measured against GeographicLib (Karney, *Algorithms for geodesics*, J. Geodesy 87, 2013) on 4 600
/// random polygons of 3 to 12 edges about Kunshan, the greatest error was 0.0001 m² up to 1 km across
/// (the rounding of GeographicLib itself), and of the area 1e-10 at 10 km, 1e-8 at 50 km and 3e-7 at
/// 200 km. Not for rings that cross the 180th meridian or hold a pole.
public enum GeodesicArea {
  /// Square metres: shells less holes, whatever way they turn. Zero for a point or a line.
  public static func squareMetres(of geometry: Geometry) -> Double {
    switch geometry {
    case .point, .line: 0
    case .area(let polygons): polygons.reduce(0) { $0 + squareMetres(of: $1) }
    }
  }

  /// Square metres: the shell less its holes, whatever way they turn.
  public static func squareMetres(of polygon: Polygon) -> Double {
    polygon.holes.reduce(abs(signedSquareMetres(ofRing: polygon.shell))) {
      $0 - abs(signedSquareMetres(ofRing: $1))
    }
  }

  /// Square metres, positive where the closed ring turns counter-clockwise.
  public static func signedSquareMetres(ofRing ring: [Position]) -> Double {
    guard let first = ring.first else { return 0 }
    // Strips are measured from the first position's parallel, not the equator, to keep digits.
    let base = Ellipsoid.zoneArea(sine: sin(first.latitude * radian))
    return -zip(ring, ring.dropFirst()).reduce(0) { $0 + strip($1.0, $1.1, above: base) }
  }

  private static let radian = Double.pi / 180
  /// Half the distance of the two Gauss nodes, as a part of the interval.
  private static let node = (1.0 / 12).squareRoot()

  /// The area between an edge and a parallel, positive where the edge runs east above it, m².
  private static func strip(_ from: Position, _ to: Position, above base: Double) -> Double {
    let east = (to.longitude - from.longitude) * radian
    let north = (to.latitude - from.latitude) * radian
    let middle = (from.latitude + to.latitude) / 2 * radian
    let zones =
      Ellipsoid.zoneArea(sine: sin(middle - node * north))
      + Ellipsoid.zoneArea(sine: sin(middle + node * north))
    return (zones / 2 - base) * east + sliver(middle: middle, north: north, east: east)
  }

  /// The area between the straight line in longitude and latitude and the geodesic, m².
  ///
  /// On a surface of revolution with meridian radius M and parallel radius r the geodesic φ(λ) obeys
  /// φ″ = r r′/M² + (2 r′/r − M′/M) φ′², and r′ = −M sin φ. To first order it leaves its chord by
  /// −φ″ (Δλ)² t(1−t)/2, so the sliver is −φ″ (Δλ)³ / 12 times the area element M r.
  private static func sliver(middle: Double, north: Double, east: Double) -> Double {
    let (sine, cosine) = (sin(middle), cos(middle))
    let meridian = Ellipsoid.meridianRadius(sine: sine)
    let parallel = Ellipsoid.parallelRadius(sine: sine, cosine: cosine)
    let squared = Ellipsoid.eccentricitySquared
    let growth = 3 * squared * sine * cosine / (1 - squared * sine * sine)
    let alongParallel = parallel * sine / meridian * east * east
    let alongMeridian = (2 * meridian * sine / parallel + growth) * north * north
    return (alongParallel + alongMeridian) * east / 12 * meridian * parallel
  }
}
