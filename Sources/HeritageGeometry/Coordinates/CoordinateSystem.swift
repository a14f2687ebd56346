/// A coordinate reference system that coordinates may be delivered in. The raw value is its EPSG code.
public enum CoordinateSystem: Int, CaseIterable, Hashable, Sendable {
  /// CGCS2000 (国家大地坐标系), degrees. The one that is kept.
  case cgcs2000 = 4490
  /// WGS 84, degrees. Agrees with CGCS2000 within about a metre and is taken over unchanged; the
  /// name under which it was delivered is the caller's to keep.
  case wgs84 = 4326
  /// CGCS2000 / 3-degree Gauss–Krüger, central meridian 120°E, metres, false easting 500 000.
  case gaussKruger120 = 4549
  /// The same with the zone number 40 before the easting: false easting 40 500 000.
  case gaussKruger120Zone40 = 4528

  /// Whether the numbers are metres on a plane, not degrees.
  public var isProjected: Bool {
    switch self {
    case .cgcs2000, .wgs84: false
    case .gaussKruger120, .gaussKruger120Zone40: true
    }
  }

  /// `EPSG:4490` and the like. Says nothing of the axis order.
  public var code: String { "EPSG:\(rawValue)" }

  /// Metres; 0 for degrees.
  var falseEasting: Double {
    switch self {
    case .cgcs2000, .wgs84: 0
    case .gaussKruger120: 500_000
    case .gaussKruger120Zone40: 40_500_000
    }
  }

  /// From metres on the plane to degrees, easting or longitude first, as a text of PROJ that names every parameter. So it
  /// is the same whatever `proj.db` or `proj.ini` the environment or a home folder offers.
  var pipeline: String {
    "+proj=pipeline +step +inv +proj=tmerc +algo=poder_engsager +lat_0=0 +lon_0=120 +k=1 "
      + "+x_0=\(Int(falseEasting)) +y_0=0 +a=\(Int(Ellipsoid.semiMajorAxis)) "
      + "+rf=\(Ellipsoid.inverseFlattening) +step +proj=unitconvert +xy_in=rad +xy_out=deg"
  }
}
