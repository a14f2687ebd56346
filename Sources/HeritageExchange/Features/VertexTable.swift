import Heritage

/// Reads a surveyors' table of vertices (拐点坐标表) as CSV, one vertex a row, in the order of the ring; the last one
/// joins the first, whether or not it is repeated.
///
/// X is the northing and Y the easting, as Chinese surveying has it. Rows that name the same feature make one
/// feature, rings are told apart by 环号 (a ring that begins with “内” is a hole of the last outer one).
struct VertexTable {
  /// The columns and the names that they may have; the first is the one named in messages.
  private enum Title: CaseIterable {
    case site, zone, name, ring, system, north, east, longitude, latitude

    var names: [String] {
      switch self {
      case .site: ["文物点编号", "文物点", "site"]
      case .zone: ["区划", "区划编号", "zone"]
      case .name: ["名称", "项目", "地块", "图形", "name"]
      case .ring: ["环号", "环", "地块圈号", "圈号", "ring"]
      case .system: ["坐标系", "坐标系统", "crs", "srs"]
      case .north: ["x", "x坐标", "x(m)", "北坐标", "北坐标x", "纵坐标", "纵坐标x", "x(北)", "north", "northing"]
      case .east: ["y", "y坐标", "y(m)", "东坐标", "东坐标y", "横坐标", "横坐标y", "y(东)", "east", "easting"]
      case .longitude: ["经度", "东经", "l", "longitude", "lon"]
      case .latitude: ["纬度", "北纬", "b", "latitude", "lat"]
      }
    }
  }

  private let file: String
  private let system: String?
  private var reading: FeatureReading
  private var columns: [Title: Int] = [:]
  private var titles: [String] = []
  private var first: Title = .north
  private var second: Title = .east
  /// The features met so far, by their numbers.
  private var seen: [String: Int] = [:]
  /// Features whose rows are not together.
  private var divided: Set<Int> = []

  /// The rows of one feature.
  private struct Feature {
    var delivered: DeliveredFeature
    var key: String
    var system: String
    var rings: [(code: String, pairs: [Double])] = []
    var isRefused = false
  }

  static func read(
    _ bytes: [UInt8], file: String, system: String?, limits: ImportLimits
  ) -> FeatureReading {
    var table = VertexTable(file, system, limits)
    table.read(bytes)
    return table.reading
  }

  private init(_ file: String, _ system: String?, _ limits: ImportLimits) {
    self.file = file
    self.system = system
    reading = FeatureReading(format: .vertexTable, limits: limits)
  }

  private mutating func read(_ bytes: [UInt8]) {
    let rows: [[CSVReader.Cell]]
    do {
      rows = try CSVReader.rows(of: bytes, file: file)
    } catch {
      switch error {
      case .notUTF8(let position): reading.fail(.feature(.table(.notUTF8)), at: position)
      case .openQuote(let position): reading.fail(.feature(.table(.openQuote)), at: position)
      case .afterQuote(let position): reading.fail(.feature(.table(.afterQuote)), at: position)
      }
      return
    }
    guard let head = rows.first, rows.count > 1 else {
      return reading.fail(
        .feature(.table(.emptyTable)), at: SourcePosition(file: file, line: 1, column: 1))
    }
    guard readHead(head) else { return }
    guard rows.count - 1 <= reading.limits.vertices else {
      return reading.fail(
        .geometry(.tooManyVertices(limit: reading.limits.vertices)), at: head[0].position)
    }
    var open: Feature?
    for row in rows.dropFirst() { read(row, &open) }
    close(open)
    reading.drop(divided)
    reading.finish(file)
  }

  private mutating func readHead(_ head: [CSVReader.Cell]) -> Bool {
    titles = head.map { $0.text.trimmed }
    for (index, title) in titles.enumerated() {
      let folded = Self.folded(title)
      for known in Title.allCases where known.names.contains(folded) && columns[known] == nil {
        columns[known] = index
      }
    }
    if columns[.longitude] != nil || columns[.latitude] != nil, columns[.north] == nil {
      (first, second) = (.latitude, .longitude)
    }
    let missing = [first, second].filter { columns[$0] == nil }
    for title in missing {
      reading.fail(
        .feature(.table(.missingColumn(title.names[0].uppercased()))), at: head[0].position)
    }
    return missing.isEmpty
  }

  /// Full-width letters and brackets narrow, units and spaces gone.
  private static func folded(_ title: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars where !scalar.properties.isWhitespace {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    let text = String(narrow).lowercased()
    for unit in ["(米)", "(度)", "(m)"] where text.hasSuffix(unit) {
      return String(text.dropLast(unit.count))
    }
    return text
  }

  // MARK: Rows

  private mutating func read(_ row: [CSVReader.Cell], _ open: inout Feature?) {
    guard let start = row.first?.position else { return }
    let site = text(.site, row)
    let zone = text(.zone, row)
    let key = [site, zone, text(.name, row)].map { $0 ?? "" }.joined(separator: "\u{1F}")
    if open?.key != key {
      close(open)
      open = begin(row, key, at: start)
      if let earlier = seen.updateValue(open?.delivered.ordinal ?? 0, forKey: key) {
        reading.report(.feature(.table(.interleaved)), at: start)
        divided.insert(earlier)
        open?.isRefused = true
      }
    }
    guard row.count <= titles.count else {
      reading.report(.feature(.table(.tooManyCells)), at: row[titles.count].position)
      // Its vertex is missing, so the shape is not what was delivered.
      open?.isRefused = true
      return
    }
    guard let north = number(first, row, start), let east = number(second, row, start) else {
      open?.isRefused = true
      return
    }
    if let named = text(.system, row), named != open?.system, open?.isRefused == false {
      reading.report(.feature(.table(.systemsDiffer)), at: start)
      open?.isRefused = true
    }
    let ring = text(.ring, row) ?? ""
    if open?.rings.last?.code != ring { open?.rings.append((ring, [])) }
    if let last = open?.rings.indices.last { open?.rings[last].pairs += [north, east] }
  }

  private mutating func begin(
    _ row: [CSVReader.Cell], _ key: String, at start: SourcePosition
  ) -> Feature {
    var delivered = DeliveredFeature(ordinal: reading.nextOrdinal, position: start)
    for (title, cell) in zip(titles, row) where !cell.text.isBlank {
      delivered.properties[title] = cell.text.trimmed
    }
    for known in [Title.site, .zone] {
      if let value = text(known, row) { delivered.properties[known.names[0]] = value }
    }
    delivered.name = text(.name, row)
    return Feature(delivered: delivered, key: key, system: text(.system, row) ?? system ?? "")
  }

  private mutating func close(_ open: Feature?) {
    guard var open, !open.isRefused else { return }
    guard !open.system.isBlank else {
      return reading.report(.feature(.table(.systemMissing)), at: open.delivered.position)
    }
    var polygons: [[[Double]]] = []
    for (code, pairs) in open.rings {
      let isClosed = pairs.prefix(2).elementsEqual(pairs.suffix(2)) && pairs.count > 2
      let ring = isClosed ? pairs : pairs + pairs.prefix(2)
      if code.hasPrefix("内") {
        guard !polygons.isEmpty else {
          return reading.report(.feature(.table(.holeFirst)), at: open.delivered.position)
        }
        polygons[polygons.count - 1].append(ring)
      } else {
        polygons.append([ring])
      }
    }
    open.delivered.geometry = DeliveredGeometry(
      srsName: Self.northFirst(open.system), shape: .area(polygons),
      position: open.delivered.position)
    reading.add(open.delivered)
  }

  /// The columns say which number is which, so the short name stands for the system alone.
  private static func northFirst(_ system: String) -> String {
    let code = system.uppercased().hasPrefix("EPSG:") ? system.dropFirst(5) : Substring(system)
    guard !code.isEmpty, code.allSatisfy({ $0.isASCII && $0.isNumber }) else { return system }
    return "urn:ogc:def:crs:EPSG::\(code)"
  }

  private func text(_ title: Title, _ row: [CSVReader.Cell]) -> String? {
    guard let index = columns[title], index < row.count, !row[index].text.isBlank else {
      return nil
    }
    return row[index].text.trimmed
  }

  private mutating func number(
    _ title: Title, _ row: [CSVReader.Cell], _ start: SourcePosition
  ) -> Double? {
    let found = text(title, row) ?? ""
    let bytes = Array(found.utf8)
    if let number = bytes.withUnsafeBufferPointer({ CoordinateParser.number($0) }) { return number }
    let index = columns[title] ?? 0
    reading.report(
      .feature(.notANumber(String(found.prefix(40)), title: titles[index])),
      at: index < row.count ? row[index].position : start)
    return nil
  }
}
