internal import Glibc

/// The ellipsoid of CGCS2000: semi-major axis 6 378 137 m, flattening 1/298.257222101, as GRS 80.
/// Latitudes are given by their sine and cosine; radii are metres.
enum Ellipsoid {
  static let semiMajorAxis = 6_378_137.0
  static let inverseFlattening = 298.257_222_101
  static let flattening = 1 / inverseFlattening
  /// e².
  static let eccentricitySquared = flattening * (2 - flattening)
  private static let eccentricity = eccentricitySquared.squareRoot()

  /// The radius of curvature of the meridian, M.
  static func meridianRadius(sine: Double) -> Double {
    let root = 1 - eccentricitySquared * sine * sine
    return semiMajorAxis * (1 - eccentricitySquared) / (root * root.squareRoot())
  }

  /// The radius of the parallel, N cos φ.
  static func parallelRadius(sine: Double, cosine: Double) -> Double {
    semiMajorAxis * cosine / (1 - eccentricitySquared * sine * sine).squareRoot()
  }

  /// The area between the equator and a parallel, per radian of longitude, m². Snyder, *Map
  /// Projections: A Working Manual* (USGS 1987), equation 3-12, times a²/2.
  static func zoneArea(sine: Double) -> Double {
    let root = 1 - eccentricitySquared * sine * sine
    let logarithm = atanh(eccentricity * sine) / eccentricity
    return semiMajorAxis * semiMajorAxis * (1 - eccentricitySquared) / 2
      * (sine / root + logarithm)
  }
}
