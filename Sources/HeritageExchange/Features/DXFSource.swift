import Heritage

/// Counts the entities of a drawing (DXF, as text): closed polylines are areas, all others are named and left alone, as
/// what is hidden and what stands on the sheet (paper space) is. A polyline with arcs is refused.
struct DXFSource {
  private(set) var reading: FeatureReading
  /// The polylines, in the order of the file; those that are open are no areas.
  private(set) var features: [SourceFeature] = []
  /// How many there are of what is no polyline, by type.
  private(set) var others: [String: Int] = [:]
  /// The drawing with those polylines alone, which is what GDAL is given.
  private(set) var polylines: [UInt8] = []
  /// Layers that are switched off or frozen.
  private var hiddenLayers: Set<String> = []
  private let file: String
  private let layer: String?

  /// The property that names a feature's layer.
  static let layerName = "图层"
  /// The property that has the number by which CAD knows it.
  static let handleName = "句柄"

  /// An entity as its groups are read.
  private struct Entity {
    var type: String
    var line: Int
    var layer = ""
    var handle = ""
    var isClosed = false
    var hasArcs = false
    var vertices = 0
    var isHidden = false
    /// Where it begins in the text.
    var start: Int
  }

  /// An entry of the table of layers.
  private struct Layer {
    var name = ""
    var isHidden = false
  }

  /// - Parameter layer: the only layer that is meant; `nil`: all.
  static func read(
    _ bytes: [UInt8], file: String, layer: String?, limits: ImportLimits
  ) -> DXFSource {
    var source = DXFSource(
      reading: FeatureReading(format: .dxf, limits: limits), file: file, layer: layer)
    source.read(bytes)
    return source
  }

  private init(reading: FeatureReading, file: String, layer: String?) {
    self.reading = reading
    self.file = file
    self.layer = layer
  }

  private mutating func read(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var section = ""
    var entity: Entity?
    var entry: Layer?
    var isWhole = false
    for index in stride(from: 0, to: lines.count - 1, by: 2) {
      guard let code = Int(Self.text(lines[index])) else { break }
      let value = Self.text(lines[index + 1])
      switch code {
      case 0 where value == "VERTEX" && entity?.type == "POLYLINE": entity?.vertices += 1
      case 0 where value == "SEQEND": break
      case 0:
        let start = lines[index].startIndex
        add(entity, bytes[(entity?.start ?? start)..<start])
        if let entry, entry.isHidden { hiddenLayers.insert(entry.name) }
        entity =
          section == "ENTITIES" ? Entity(type: value, line: index + 1, start: start) : nil
        entry = section == "TABLES" && value == "LAYER" ? Layer() : nil
        if value == "ENDSEC" || value == "SECTION" { (section, entity) = ("", nil) }
        isWhole = value == "EOF"
      case 2 where section.isEmpty: section = value
      case 2 where entry != nil: entry?.name = value
      case 62 where entry != nil && value.hasPrefix("-"): entry?.isHidden = true
      case 70 where entry != nil: if (Int(value) ?? 0) & 1 == 1 { entry?.isHidden = true }
      default: if entity != nil { Self.take(code, value, &entity) }
      }
    }
    guard isWhole else {
      return reading.fail(
        .feature(.foreign(.drawingCut)),
        at: SourcePosition(file: file, line: lines.count, column: 1))
    }
    finish()
  }

  private mutating func finish() {
    let start = SourcePosition(file: file, line: 1, column: 1)
    let others = others.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value) 个" }
    if features.isEmpty {
      reading.fail(.feature(.foreign(.noPolylines(others: others))), at: start)
    } else if !others.isEmpty {
      reading.report(.feature(.foreign(.othersPassedOver(others))), at: start)
    }
    polylines =
      Array(Self.head.utf8) + polylines + Array(Self.tail.utf8)
  }

  private static let head = "0\nSECTION\n2\nENTITIES\n"
  private static let tail = "0\nENDSEC\n0\nEOF\n"

  private static func take(_ code: Int, _ value: String, _ entity: inout Entity?) {
    switch code {
    case 5: entity?.handle = value
    case 8: if entity?.layer.isEmpty == true { entity?.layer = value }
    case 10: if entity?.type == "LWPOLYLINE" { entity?.vertices += 1 }
    case 60: if value == "1" { entity?.isHidden = true }
    case 67: if value == "1" { entity?.isHidden = true }
    case 42: if Double(value) != 0 { entity?.hasArcs = true }
    case 70: if entity?.vertices == 0, let flags = Int(value) { entity?.isClosed = flags & 1 == 1 }
    default: break
    }
  }

  private mutating func add(_ entity: Entity?, _ text: ArraySlice<UInt8>) {
    guard let entity else { return }
    guard entity.type == "LWPOLYLINE" || entity.type == "POLYLINE" else {
      others[entity.type, default: 0] += 1
      return
    }
    guard !entity.isHidden, !hiddenLayers.contains(entity.layer) else {
      others["隐藏的或图纸空间的多段线", default: 0] += 1
      return
    }
    polylines += text
    let position = SourcePosition(file: file, line: entity.line, column: 1)
    var found = DeliveredFeature(ordinal: reading.nextOrdinal, position: position)
    found.properties = [Self.layerName: entity.layer, Self.handleName: entity.handle].filter {
      !$0.value.isEmpty
    }
    var feature = SourceFeature(found)
    feature.hasGeometry = entity.vertices > 0
    feature.isClosed = entity.isClosed
    feature.numbers = 2 * entity.vertices
    if entity.hasArcs, layer == nil || layer == entity.layer {
      reading.report(.feature(.foreign(.arcs(layer: entity.layer))), at: position)
      feature.isRefused = true
    }
    features.append(feature)
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self).trimmed
    guard text.contains("\\U+") else { return text }
    // Older drawings write a character that their encoding lacks by its number.
    return text.replacing(/\\U\+([0-9A-Fa-f]{4})/) { match in
      UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) }
        ?? String(match.0)
    }
  }
}
