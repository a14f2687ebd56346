package import Heritage

/// The forms in which sites and zones are exported.
package enum ExportFormat: String, CodedTerm {
  case gpkg
  case geoJSON = "geojson"
  case kml
  /// The register file that is imported.
  case register

  package var displayName: String {
    switch self {
    case .gpkg: "GeoPackage"
    case .geoJSON: "GeoJSON"
    case .kml: "KML"
    case .register: "文物登记"
    }
  }

  /// The systems that its coordinates may be asked for in. RFC 7946 and KML know one; a register keeps each geometry as it
  /// was registered.
  package var systems: [MapSystem] {
    switch self {
    case .gpkg: MapSystem.allCases
    case .geoJSON, .kml: [.cgcs2000]
    case .register: []
    }
  }

  /// The format that a file's name tells by its ending.
  package init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "gpkg": self = .gpkg
    case "geojson", "json": self = .geoJSON
    case "kml": self = .kml
    case "xml": self = .register
    default: return nil
    }
  }
}
