import Heritage

/// Reads the exchange text of the land bureau (报盘): `[属性描述]` with the system, `[地块坐标]` with a line of attributes that
/// ends in `@` for each parcel, then a line for each point: its number, its ring, northing, easting.
///
/// Rings 2 and on that lie inside the first are holes.
struct LandExchangeText {
  private let file: String
  private var reading: FeatureReading
  private var attributes: [String: String] = [:]
  private var parcel: Parcel?

  private struct Parcel {
    var feature: DeliveredFeature
    /// How many points its line declares.
    var declared: Int?
    var count = 0
    var rings: [(code: String, pairs: [Double])] = []
    var isRefused = false
  }

  /// What stands on the line of a parcel, in its order, before the `@`.
  private static let columns = ["界址点数", "地块面积", "地块编号", "地块名称", "图形属性", "图幅号", "地块用途", "地类编码"]

  static func read(_ bytes: [UInt8], file: String, limits: ImportLimits) -> FeatureReading {
    var reader = LandExchangeText(
      file: file, reading: FeatureReading(format: .landExchange, limits: limits))
    guard let text = PlainText.text(bytes) else {
      reader.reading.fail(
        .document(.undecodable(likely: nil)), at: SourcePosition(file: file, line: 1, column: 1))
      return reader.reading
    }
    reader.read(text)
    reader.reading.remark(
      ShiftSigns.found(in: text).map(\.text) + [String(file.split(separator: "/").last ?? "")])
    return reader.reading
  }

  private init(file: String, reading: FeatureReading) {
    self.file = file
    self.reading = reading
  }

  private mutating func read(_ text: [UInt8]) {
    var section = ""
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = String(decoding: bytes, as: UTF8.self).trimmed
      guard !line.isEmpty else { continue }
      let place = SourcePosition(file: file, line: index + 1, column: 1)
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else if section.hasPrefix("地块坐标") {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map {
          String($0).trimmed
        }
        if line.hasSuffix("@") { begin(cells, at: place) } else { add(cells, at: place) }
      } else if let sign = line.firstIndex(of: "=") {
        attributes[String(line[..<sign]).trimmed] = String(line[line.index(after: sign)...]).trimmed
      }
      guard reading.count <= reading.limits.records else {
        return reading.fail(
          .feature(.tooManyFeatures(limit: reading.limits.records)), at: place)
      }
    }
    close()
    reading.finish(file)
  }

  private mutating func begin(_ cells: [String], at place: SourcePosition) {
    close()
    var feature = DeliveredFeature(ordinal: reading.nextOrdinal, position: place)
    for (name, value) in zip(Self.columns, cells) where !value.isEmpty && value != "@" {
      feature.properties[name] = value
    }
    feature.name = feature.value("地块名称", "地块编号")
    parcel = Parcel(feature: feature, declared: cells.first.flatMap { Int($0) })
    guard let kind = feature.properties["图形属性"], kind != "面" else { return }
    reading.report(.feature(.geometryType(kind)), at: place)
    parcel?.isRefused = true
  }

  private mutating func add(_ cells: [String], at place: SourcePosition) {
    guard parcel != nil else {
      return reading.fail(.feature(.exchange(.pointWithoutParcel)), at: place)
    }
    guard cells.count == 4 else {
      reading.report(.feature(.exchange(.pointOfCells(cells.count))), at: place)
      parcel?.isRefused = true
      return
    }
    let numbers = cells.suffix(2).map { cell in
      Array(cell.utf8).withUnsafeBufferPointer { CoordinateParser.number($0) }
    }
    guard let north = numbers[0], let east = numbers[1] else {
      let bad = numbers[0] == nil ? cells[2] : cells[3]
      reading.report(.feature(.notANumber(bad, title: numbers[0] == nil ? "X" : "Y")), at: place)
      parcel?.isRefused = true
      return
    }
    if parcel?.rings.last?.code != cells[1] { parcel?.rings.append((cells[1], [])) }
    if let last = parcel?.rings.indices.last { parcel?.rings[last].pairs += [north, east] }
    parcel?.count += 1
    guard (parcel?.count ?? 0) > reading.limits.vertices else { return }
    reading.fail(.geometry(.tooManyVertices(limit: reading.limits.vertices)), at: place)
    parcel?.isRefused = true
  }

  private mutating func close() {
    guard var closed = parcel else { return }
    parcel = nil
    guard !closed.isRefused else { return }
    if let declared = closed.declared, declared != closed.count {
      return reading.report(
        .feature(.exchange(.pointsLost(declared: declared, read: closed.count))),
        at: closed.feature.position)
    }
    let east = closed.rings.first?.pairs.dropFirst().first ?? 0
    var polygons: [[[Double]]] = []
    for (_, pairs) in closed.rings {
      let ring = pairs.prefix(2) == pairs.suffix(2) ? pairs : pairs + pairs.prefix(2)
      if let outer = polygons.last?.first, PlotRing(outer).holds(PlotRing(ring)) {
        polygons[polygons.count - 1].append(ring)
      } else {
        polygons.append([ring])
      }
    }
    closed.feature.geometry = DeliveredGeometry(
      srsName: srsName(of: east), shape: .area(polygons), position: closed.feature.position)
    reading.add(closed.feature)
  }

  /// The northing stands first. What is not the plane of Kunshan stays a name, to be refused by it.
  private func srsName(of east: Double) -> String {
    let system = attributes["坐标系"] ?? ""
    let (zones, zone) = (attributes["几度分带"] ?? "", attributes["带号"] ?? "")
    let unit = attributes["计量单位"] ?? "米"
    guard system.contains("2000"), zones == "3", zone == "40", unit == "米" else {
      let said = [
        system, zones.isEmpty ? "" : "\(zones) 度分带", zone.isEmpty ? "" : "带号 \(zone)", unit,
      ]
      return said.filter { !$0.isEmpty }.joined(separator: "，")
    }
    return "urn:ogc:def:crs:EPSG::\(east >= 1_000_000 ? 4528 : 4549)"
  }
}
