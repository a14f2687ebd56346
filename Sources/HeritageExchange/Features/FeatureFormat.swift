import Heritage

/// Files of geometry, told apart by their first bytes.
package enum FeatureFormat: String, CodedTerm {
  case geoJSON, kml, gml, vertexTable

  package var displayName: String {
    switch self {
    case .geoJSON: "GeoJSON"
    case .kml: "KML"
    case .gml: "GML"
    case .vertexTable: "拐点坐标表"
    }
  }

  /// `nil` for XML of another kind. What is neither JSON nor XML can only be a table.
  package init?(prefix bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = body.first { !TextBuffer.isSpace($0) }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .geoJSON
    case UInt8(ascii: "<"):
      let scanner = PrologScanner(prefix: bytes)
      let isKML =
        scanner.rootLocalName == "kml"
        || scanner.rootNamespace?.hasPrefix("http://www.opengis.net/kml/") == true
      let isGML = scanner.rootAttributes.contains {
        $0.key.hasPrefix("xmlns") && $0.value.hasPrefix("http://www.opengis.net/gml")
      }
      guard isKML || isGML else { return nil }
      self = isKML ? .kml : .gml
    default: self = .vertexTable
    }
  }
}
