/// What the reading process is asked for.
struct ForeignRequest: Hashable, Sendable {
  /// The name under which GDAL sees the file, with the ending that its driver looks at; and its companions.
  struct File: Hashable, Sendable {
    var name: String
    var bytes: [UInt8]
  }

  var driver: ForeignDriver
  /// Options of the driver, such as `ENCODING=GB18030`.
  var openOptions: [String] = []
  /// Settings of GDAL, such as `DXF_ENCODING`, in pairs of name and value.
  var settings: [String] = []
  /// The first is the one that is opened.
  var files: [File]
  /// Features after which reading stops.
  var limit: Int
}

/// The drivers of GDAL that are registered, one at a time. Never the plain KML driver: it reads some files wrongly.
enum ForeignDriver: String, Hashable, Sendable, CaseIterable {
  case libKML = "LIBKML"
  case gml = "GML"
  case geoJSON = "GeoJSON"
  case shapefile = "ESRI Shapefile"
  case dxf = "DXF"
  case geoPackage = "GPKG"
}
