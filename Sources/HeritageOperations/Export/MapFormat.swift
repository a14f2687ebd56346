import Heritage

/// The forms in which a map is exported.
package enum MapFormat: String, CodedTerm {
  case gpkg
  case geoJSON = "geojson"
  case kml

  package var displayName: String {
    switch self {
    case .gpkg: "GeoPackage"
    case .geoJSON: "GeoJSON"
    case .kml: "KML"
    }
  }
}
