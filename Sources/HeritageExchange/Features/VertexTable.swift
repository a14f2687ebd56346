import Heritage

/// Reads a surveyors' table of vertices (拐点坐标表), one vertex a row, in the order of the ring; the last one joins the
/// first, whether or not it is repeated.
///
/// X is the northing and Y the easting, as Chinese surveying has it. Rows that name the same feature make one feature, and
/// where nothing names them, another begins where the numbers of the points begin again. Rings are told apart by 环号 (圈号):
/// one that begins with “内”, or lies in an earlier one, is a hole.
struct VertexTable {
  typealias Title = VertexHeadings.Title

  private let file: String
  private let options: FeatureFileOptions
  private var reading: FeatureReading
  private var columns: [Title: Int] = [:]
  private var titles: [String] = []
  private var first: Title { columns[.longitude] != nil ? .latitude : .north }
  private var second: Title { columns[.longitude] != nil ? .longitude : .east }
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
    /// What the first point is called, and whether it came again.
    var firstPoint: String?
    var isClosed = false
    var isRefused = false
  }

  static func read(
    _ bytes: [UInt8], file: String, options: FeatureFileOptions, limits: ImportLimits
  ) throws -> FeatureReading {
    var table = VertexTable(file, options, limits)
    do {
      table.read(try TableReader.rows(of: bytes, file: file))
    } catch let refused as TableReader.Refused {
      table.reading.fail(refused.diagnostics)
    }
    return table.reading
  }

  private init(_ file: String, _ options: FeatureFileOptions, _ limits: ImportLimits) {
    self.file = file
    self.options = options
    reading = FeatureReading(format: .vertexTable, limits: limits)
  }

  private mutating func read(_ rows: [[CSVReader.Cell]]) {
    let place = rows.prefix(VertexHeadings.mostTitles).firstIndex { VertexHeadings($0).isComplete }
    let body = rows.dropFirst(place ?? 0)
    guard let head = body.first, body.count > 1 else {
      return reading.fail(
        .feature(.table(.emptyTable)), at: SourcePosition(file: file, line: 1, column: 1))
    }
    guard readHead(head) else { return }
    guard body.count - 1 <= reading.limits.vertices else {
      return reading.fail(
        .geometry(.tooManyVertices(limit: reading.limits.vertices)), at: head[0].position)
    }
    guard options.angles != nil || !mayBePacked(body.dropFirst()) else {
      let place = columns[.longitude] ?? 0
      return reading.fail(
        .feature(.table(.anglesUnstated(titles[place]))), at: head[place].position)
    }
    var open: Feature?
    for row in body.dropFirst() { read(row, &open) }
    close(open)
    reading.drop(divided)
    reading.finish(file)
  }

  private mutating func readHead(_ head: [CSVReader.Cell]) -> Bool {
    titles = head.map { $0.text.trimmed }
    let headings = VertexHeadings(head)
    columns = headings.columns
    for place in headings.contradictory {
      reading.fail(
        .feature(.table(.contradictoryHeading(titles[place]))), at: head[place].position)
    }
    let missing =
      headings.contradictory.isEmpty ? [first, second].filter { columns[$0] == nil } : []
    for title in missing {
      reading.fail(
        .feature(.table(.missingColumn(title.names[0].uppercased()))), at: head[0].position)
    }
    return missing.isEmpty && headings.contradictory.isEmpty
  }

  /// Whether every angle may be degrees, minutes and seconds in one number as well as decimal degrees, and one of them
  /// would have seconds. Where minutes or seconds would be sixty or more in any of them, all are decimal.
  private func mayBePacked(_ rows: ArraySlice<[CSVReader.Cell]>) -> Bool {
    let angles = rows.lazy.flatMap { row in
      [Title.longitude, .latitude].compactMap { text($0, row).flatMap { Self.plain($0) } }
    }
    return angles.contains { ($0 * 100).rounded() != $0 * 100 }
      && angles.allSatisfy { Sexagesimal.degrees(packed: $0) != nil }
  }

  // MARK: Rows

  private mutating func read(_ row: [CSVReader.Cell], _ open: inout Feature?) {
    guard let start = row.first?.position else { return }
    let site = text(.site, row)
    let zone = text(.zone, row)
    let key = [site, zone, text(.name, row)].map { $0 ?? "" }.joined(separator: "\u{1F}")
    if open?.key == key, beginsAgain(row, open) {
      close(open)
      open = begin(row, key, at: start)
    }
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
    if let last = open?.rings.last, open?.firstPoint == text(.point, row), open?.firstPoint != nil,
      last.pairs.prefix(2).elementsEqual([north, east])
    {
      open?.isClosed = true
    }
    let ring = text(.ring, row) ?? ""
    if open?.rings.last?.code != ring { open?.rings.append((ring, [])) }
    if let last = open?.rings.indices.last { open?.rings[last].pairs += [north, east] }
  }

  /// Whether a row is the first point of another feature, where nothing else tells them apart.
  private func beginsAgain(_ row: [CSVReader.Cell], _ open: Feature?) -> Bool {
    guard columns[.name] == nil, columns[.zone] == nil, let open, let first = open.rings.first,
      first.code == text(.ring, row) ?? ""
    else { return false }
    if open.isClosed { return true }
    guard let point = text(.point, row), point == open.firstPoint else { return false }
    // The first point again closes the ring; another of its name begins the next.
    let pair = [self.first, second].compactMap { title in
      text(title, row).flatMap { Double($0) }
    }
    return !first.pairs.prefix(2).elementsEqual(pair)
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
    return Feature(
      delivered: delivered, key: key, system: text(.system, row) ?? options.system ?? "",
      firstPoint: text(.point, row))
  }

  private mutating func close(_ open: Feature?) {
    guard var open, !open.isRefused else { return }
    guard !open.system.isBlank else {
      return reading.report(.feature(.table(.systemMissing)), at: open.delivered.position)
    }
    if let problem = prefixProblem(open) {
      return reading.report(problem, at: open.delivered.position)
    }
    var polygons: [[[Double]]] = []
    for (code, pairs) in open.rings {
      let isClosed = pairs.prefix(2).elementsEqual(pairs.suffix(2)) && pairs.count > 2
      let ring = isClosed ? pairs : pairs + pairs.prefix(2)
      let isInside = polygons.last.map { PlotRing($0[0]).holds(PlotRing(ring)) } ?? false
      if code.hasPrefix("内") || isInside && !code.hasPrefix("外") {
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

  /// Zones of China, of six degrees (13 to 23) and of three (25 to 45).
  private static let zones = 13.0..<46

  /// Metres of an easting with the number of its zone before it begin at a million.
  private func prefixProblem(_ feature: Feature) -> ExchangeProblem? {
    guard second == .east, Self.northFirst(feature.system).hasSuffix(":4549"),
      let east = feature.rings.first?.pairs.dropFirst().first, Self.zones.contains(east / 1_000_000)
    else { return nil }
    return .feature(.table(.zonePrefix(Int(east / 1_000_000), system: feature.system)))
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
    let isAngle = title == .longitude || title == .latitude
    let isPacked = isAngle && options.angles == .packed
    if let number = Self.plain(found) {
      if !isPacked { return number }
      if let degrees = Sexagesimal.degrees(packed: number) { return degrees }
    } else if isAngle, let degrees = Sexagesimal.degrees(in: found) {
      return degrees
    }
    let index = columns[title] ?? 0
    let shown = String(found.prefix(40))
    reading.report(
      .feature(
        isPacked
          ? .table(.notPacked(shown, title: titles[index]))
          : .notANumber(shown, title: titles[index])),
      at: index < row.count ? row[index].position : start)
    return nil
  }

  /// A number without an exponent: what a spreadsheet writes with one (3.473E+06) has lost its digits.
  private static func plain(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return nil }
    return bytes.withUnsafeBufferPointer { CoordinateParser.number($0) }
  }
}
