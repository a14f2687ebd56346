import Heritage

/// Files of geometry, told apart by their first bytes.
package enum FeatureFormat: String, CodedTerm {
  case geoJSON, kml, kmz, gml, geoPackage, shapefile, dxf, vertexTable, landExchange

  package var displayName: String {
    switch self {
    case .geoJSON: "GeoJSON"
    case .kml: "KML"
    case .kmz: "KMZ"
    case .gml: "GML"
    case .geoPackage: "GeoPackage"
    case .shapefile: "Shapefile"
    case .dxf: "DXF"
    case .vertexTable: "拐点坐标表"
    case .landExchange: "报盘文本"
    }
  }

  /// Whether a file of it names its reference system, or has one by the format, so that nobody else may.
  package var namesItsSystem: Bool {
    switch self {
    case .geoJSON, .kml, .kmz, .gml, .landExchange: true
    case .geoPackage, .shapefile, .dxf, .vertexTable: false
    }
  }

  /// Whether one of its layers can be chosen.
  package var hasLayers: Bool { self == .dxf || self == .geoPackage }

  /// `nil` for what is none of them; what is neither JSON nor XML nor has a mark of its own can only be a table.
  package init?(prefix bytes: [UInt8]) {
    if let marked = Self.marks.first(where: { bytes.starts(with: $0.mark) }) {
      self = marked.format
      return
    }
    if Self.isDrawing(bytes) {
      self = .dxf
      return
    }
    if Self.isLandExchange(bytes) {
      self = .landExchange
      return
    }
    let scanner = PrologScanner(prefix: bytes)
    let first = Self.firstSign(of: bytes)
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .geoJSON
    case UInt8(ascii: "<"):
      let isKML =
        scanner.rootLocalName == "kml"
        || scanner.rootNamespace?.hasPrefix("http://www.opengis.net/kml/") == true
      guard isKML || Self.isGML(scanner) else { return nil }
      self = isKML ? .kml : .gml
    default: self = .vertexTable
    }
  }

  private static let marks: [(mark: [UInt8], format: FeatureFormat)] = [
    (Array("PK\u{3}\u{4}".utf8), .kmz),
    (Array("SQLite format 3\0".utf8), .geoPackage),
    ([0x00, 0x00, 0x27, 0x0A], .shapefile),
  ]

  /// The heads of the land bureau's exchange text, in UTF-8, and in GBK as a rule.
  private static func isLandExchange(_ bytes: [UInt8]) -> Bool {
    let text = PlainText.withoutMark(Array(bytes.prefix(64))).drop { TextBuffer.isSpace($0) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return PlainText.text(Array(bytes.prefix(14))).map { Self.heads.contains($0) } ?? false
    }
    return heads.contains { text.starts(with: $0) }
  }

  /// [属性描述] and [地块坐标].
  private static let heads: [[UInt8]] =
    ["[属性描述]", "[地块坐标]"].map { Array($0.utf8) } + [
      [0x5B, 0xCA, 0xF4, 0xD0, 0xD4, 0xC3, 0xE8, 0xCA, 0xF6, 0x5D],
      [0x5B, 0xB5, 0xD8, 0xBF, 0xE9, 0xD7, 0xF8, 0xB1, 0xEA, 0x5D],
    ]

  /// A drawing begins with a comment (999) or a section (0).
  private static func isDrawing(_ bytes: [UInt8]) -> Bool {
    let text = PlainText.withoutMark(Array(bytes.prefix(256)))
    let lines = text.split(separator: 0x0A, maxSplits: 2).prefix(2).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
    return lines.count == 2 && (lines[0] == "0" && lines[1] == "SECTION" || lines[0] == "999")
  }

  /// GML or a collection of features; its namespace may be declared further down.
  private static func isGML(_ scanner: PrologScanner) -> Bool {
    let namespaces = scanner.rootAttributes.filter { $0.key.hasPrefix("xmlns") }.values
    return scanner.rootLocalName == "FeatureCollection"
      || namespaces.contains {
        $0.hasPrefix("http://www.opengis.net/gml") || $0.hasPrefix("http://www.opengis.net/wfs")
      }
  }

  /// The first byte that is no space; of UTF-16 the first sign that is no mark.
  private static func firstSign(of bytes: [UInt8]) -> UInt8? {
    let marks: Set<UInt8> = [0x00, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF]
    return bytes.prefix(1024).first { !TextBuffer.isSpace($0) && !marks.contains($0) }
  }
}
