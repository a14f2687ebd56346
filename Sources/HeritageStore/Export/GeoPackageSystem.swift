import Heritage

/// A row of `gpkg_spatial_ref_sys`, its definition as well-known text (OGC 01-009).
///
/// The axes stand in the order of the EPSG register, northing or latitude first; geometries are east first all the same
/// (OGC 12-128r17, 1.1.1.1).
struct GeoPackageSystem {
  let name: String
  let id: Int
  let organization: String
  let definition: String

  /// Those that the standard asks for, and that of a map.
  static func all(of system: MapSystem) -> [GeoPackageSystem] {
    [
      GeoPackageSystem(
        name: "Undefined Cartesian SRS", id: -1, organization: "NONE", definition: "undefined"),
      GeoPackageSystem(
        name: "Undefined geographic SRS", id: 0, organization: "NONE", definition: "undefined"),
      GeoPackageSystem(
        name: "WGS 84 geodetic", id: 4326, organization: "EPSG",
        definition: geographic(
          "WGS 84", "WGS_1984", "WGS 84", "298.257223563", ("7030", "6326", "4326"))),
      GeoPackageSystem(system),
    ]
  }

  private init(name: String, id: Int, organization: String, definition: String) {
    (self.name, self.id, self.organization, self.definition) = (name, id, organization, definition)
  }

  private init(_ system: MapSystem) {
    let (name, definition) =
      switch system {
      case .cgcs2000: (Self.cgcs2000, Self.geographic(withAxes: true))
      case .gaussKruger120: Self.projected(system, "CM 120E", falseEasting: 500_000)
      case .gaussKruger120Zone40: Self.projected(system, "zone 40", falseEasting: 40_500_000)
      }
    self.init(name: name, id: system.code, organization: "EPSG", definition: definition)
  }

  private static let cgcs2000 = "China Geodetic Coordinate System 2000"

  private static func geographic(withAxes: Bool) -> String {
    geographic(
      cgcs2000, "China_2000", "CGCS2000", "298.257222101", ("1024", "1043", "4490"),
      withAxes: withAxes)
  }

  private static func geographic(
    _ name: String, _ datum: String, _ spheroid: String, _ flattening: String,
    _ codes: (spheroid: String, datum: String, system: String), withAxes: Bool = true
  ) -> String {
    """
    GEOGCS["\(name)",DATUM["\(datum)",SPHEROID["\(spheroid)",6378137,\(flattening),AUTHORITY["EPSG","\(codes.spheroid)"]],\
    AUTHORITY["EPSG","\(codes.datum)"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
    UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
    \(withAxes ? #"AXIS["Latitude",NORTH],AXIS["Longitude",EAST],"# : "")AUTHORITY["EPSG","\(codes.system)"]]
    """
  }

  private static func projected(
    _ system: MapSystem, _ zone: String, falseEasting: Int
  ) -> (String, String) {
    let name = "CGCS2000 / 3-degree Gauss-Kruger \(zone)"
    let definition = """
      PROJCS["\(name)",\(geographic(withAxes: false)),PROJECTION["Transverse_Mercator"],\
      PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",120],PARAMETER["scale_factor",1],\
      PARAMETER["false_easting",\(falseEasting)],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],\
      AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","\(system.code)"]]
      """
    return (name, definition)
  }
}
