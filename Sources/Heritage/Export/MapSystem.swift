/// A reference system that a map is written in. The numbers always go out east first: longitude and latitude, or easting
/// and northing, whatever order the EPSG register gives the axes (GeoPackage, 1.1.1.1).
package enum MapSystem: String, CodedTerm {
  /// CGCS2000, degrees.
  case cgcs2000 = "EPSG:4490"
  /// CGCS2000 / 3-degree Gauss–Krüger, central meridian 120° E, metres, false easting 500 000.
  case gaussKruger120 = "EPSG:4549"
  /// The same with the zone number 40 before the easting.
  case gaussKruger120Zone40 = "EPSG:4528"

  package var displayName: String {
    switch self {
    case .cgcs2000: "CGCS2000 经纬度"
    case .gaussKruger120: "CGCS2000 三度带，中央经线 120°"
    case .gaussKruger120Zone40: "CGCS2000 三度带，40 带"
    }
  }

  /// The number in the EPSG register.
  package var code: Int {
    switch self {
    case .cgcs2000: 4490
    case .gaussKruger120: 4549
    case .gaussKruger120Zone40: 4528
    }
  }

  /// What a map says of its coordinates.
  var remark: String {
    switch self {
    case .cgcs2000: "坐标为 CGCS2000 经纬度（与 WGS 84 相差约 1 米以内）。"
    case .gaussKruger120: "坐标为 CGCS2000 三度带高斯-克吕格投影，中央经线 120°（EPSG:4549），单位米，先东坐标、后北坐标。"
    case .gaussKruger120Zone40:
      "坐标为 CGCS2000 三度带高斯-克吕格投影，40 带（EPSG:4528），单位米，先东坐标（前两位是带号）、后北坐标。"
    }
  }
}
