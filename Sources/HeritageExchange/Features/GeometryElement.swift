/// The elements that geometries of KML and GML are written in, by what they mean for the count.
enum GeometryElement {
  /// Geometries that are areas.
  static let areas: Set<String> = [
    "Polygon", "MultiPolygon", "MultiSurface", "Surface", "CompositeSurface",
  ]
  /// Geometries that may hold areas or others.
  static let collections: Set<String> = ["MultiGeometry"]
  static let others: Set<String> = [
    "Point", "LineString", "MultiPoint", "MultiCurve", "MultiLineString", "Curve",
    "CompositeCurve",
  ]
  static let rings: Set<String> = ["LinearRing", "Ring"]
  static let outerBoundaries: Set<String> = ["exterior", "outerBoundaryIs"]
  static let innerBoundaries: Set<String> = ["interior", "innerBoundaryIs"]
  /// What one ring or several make an area of.
  static let polygons: Set<String> = ["Polygon", "PolygonPatch", "Rectangle", "Triangle"]
  static let curves: Set<String> = ["Arc", "ArcString", "Circle"]
  static let coordinates: Set<String> = ["coordinates", "pos", "posList", "X", "Y", "Z"]
  /// What GDAL is known to read as it is meant, beside the above.
  static let members: Set<String> = [
    "surfaceMember", "surfaceMembers", "polygonMember", "geometryMember", "geometryMembers",
    "pointMember", "pointMembers", "curveMember", "curveMembers", "lineStringMember", "patches",
    "polygonPatches", "segments", "LineStringSegment", "GeodesicString", "Geodesic", "coord",
    "pointProperty",
  ]
  /// What a geometry may say of itself, of KML and of GML.
  static let remarks: Set<String> = [
    "name", "description", "identifier", "metaDataProperty", "altitudeMode", "extrude",
    "tessellate", "drawOrder", "seaFloorAltitudeMode",
  ]
  /// What shows a geometry, and is none.
  static let boxes: Set<String> = ["boundedBy", "Region", "LookAt", "Camera"]

  static func isGeometry(_ name: String) -> Bool {
    areas.contains(name) || collections.contains(name) || others.contains(name)
  }

  /// Whether what stands inside a geometry is known to be read as it is meant.
  static func isKnown(_ name: String) -> Bool {
    isGeometry(name) || rings.contains(name) || outerBoundaries.contains(name)
      || innerBoundaries.contains(name) || polygons.contains(name) || curves.contains(name)
      || coordinates.contains(name) || members.contains(name) || remarks.contains(name)
  }
}
