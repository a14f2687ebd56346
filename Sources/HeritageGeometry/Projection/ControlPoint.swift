/// A point whose coordinates are known in degrees and on the plane, with which each transformation is proved.
///
/// Longitude 120.95°, latitude 31.38° in CGCS2000 (EPSG:4490) are easting 590 369.187 m and northing 3 473 496.097 m in
/// EPSG:4549, checked with pyproj 3.7.2; EPSG:4528 has the zone number 40 before the easting.
struct ControlPoint {
  let longitude = 120.95
  let latitude = 31.38
  let easting: Double
  let northing = 3_473_496.097

  /// In metres: the known coordinates are rounded to the millimetre.
  static let metresOff = 0.001
  /// The same in degrees, about.
  static let degreesOff = 1e-8

  init(in system: CoordinateSystem) {
    easting = 90_369.187 + system.falseEasting
  }
}
