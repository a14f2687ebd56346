import Heritage

/// Reads GeoJSON (RFC 7946): a collection, a feature, or a geometry alone. Coordinates are WGS 84, longitude first, as
/// the standard has it; a `crs` member of the older form is believed where it is there.
struct GeoJSONReader {
  private let file: String
  private var scanner: JSONScanner
  private var reading: FeatureReading
  private var room: Int
  /// How many objects are open that may hold further ones.
  private var depth = 0
  /// RFC 7946 Section 4.
  private var srsName = "urn:ogc:def:crs:OGC:1.3:CRS84"

  static func read(_ bytes: [UInt8], file: String, limits: ImportLimits) -> FeatureReading {
    var reader = GeoJSONReader(bytes, file, limits)
    reader.readAll()
    return reader.reading
  }

  private init(_ bytes: [UInt8], _ file: String, _ limits: ImportLimits) {
    self.file = file
    scanner = JSONScanner(bytes)
    reading = FeatureReading(format: .geoJSON, limits: limits)
    room = limits.vertices
  }

  /// A GeoJSON object as it was read, before its type decides what it is.
  private struct Member {
    var type: String?
    var start = 0
    var nest: CoordinateNest?
    var geometry: [Member] = []
    var features: [DeliveredFeature]?
    var name: String?
    var properties: [String: String] = [:]
  }

  private mutating func readAll() {
    do throws(CoordinateNest.Fault) {
      let root = try object(isRoot: true)
      do throws(JSONScanner.Fault) { try scanner.finish() } catch { throw .json(error) }
      if root.features == nil, let feature = feature(root) { add(feature) }
    } catch {
      let problem: ExchangeProblem =
        switch error {
        case .json(let fault): .feature(.notJSON(fault))
        case .shape: .feature(.coordinatesShape("coordinates"))
        case .tooMany: .geometry(.tooManyVertices(limit: reading.limits.vertices))
        }
      reading.fail(problem, at: scanner.position(of: scanner.offset, in: file))
    }
    // The reference system may stand after the features.
    reading.name(system: srsName)
    reading.finish(file)
  }

  private mutating func object(isRoot: Bool = false) throws(CoordinateNest.Fault) -> Member {
    var member = Member()
    _ = scanner.peek()
    member.start = scanner.offset
    guard scanner.take("{") else { throw .json(scanner.unexpected()) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= reading.limits.depth else { throw .json(.tooDeep) }
    if scanner.take("}") { return member }
    repeat {
      let name = try json { (scanner) throws(JSONScanner.Fault) in try scanner.string() }
      guard scanner.take(":") else { throw .json(scanner.unexpected()) }
      try value(name, &member, isRoot)
    } while scanner.take(",")
    guard scanner.take("}") else { throw .json(scanner.unexpected()) }
    return member
  }

  private mutating func value(
    _ name: String, _ member: inout Member, _ isRoot: Bool
  ) throws(CoordinateNest.Fault) {
    switch name {
    case "type" where member.type == nil:
      member.type = try json { (scanner) throws(JSONScanner.Fault) in try scanner.scalar() }
    case "coordinates": member.nest = try CoordinateNest.read(&scanner, room: &room)
    case "geometry" where scanner.peek() == UInt8(ascii: "{"): member.geometry = [try object()]
    case "geometries" where scanner.peek() == UInt8(ascii: "["):
      member.geometry = try list()
    case "properties" where scanner.peek() == UInt8(ascii: "{"):
      member.properties = try properties()
    case "crs" where isRoot && scanner.peek() == UInt8(ascii: "{"):
      if let name = try object().properties["name"] { srsName = name }
    case "features" where isRoot && scanner.peek() == UInt8(ascii: "["):
      member.features = []
      for feature in try list(addsFeatures: true) {
        member.features?.append(contentsOf: feature.features ?? [])
      }
    case "name" where scanner.peek() == UInt8(ascii: "\""):
      member.name = try json { (scanner) throws(JSONScanner.Fault) in try scanner.string() }
    default: try json { (scanner) throws(JSONScanner.Fault) in try scanner.skip() }
    }
  }

  /// Objects in an array; features are handed over as they come.
  private mutating func list(addsFeatures: Bool = false) throws(CoordinateNest.Fault) -> [Member] {
    var members: [Member] = []
    guard scanner.take("[") else { throw .json(scanner.unexpected()) }
    if scanner.take("]") { return [] }
    repeat {
      let member = try object()
      if addsFeatures {
        if let feature = feature(member) { add(feature) }
      } else {
        members.append(member)
      }
    } while scanner.take(",")
    guard scanner.take("]") else { throw .json(scanner.unexpected()) }
    return members
  }

  private mutating func properties() throws(CoordinateNest.Fault) -> [String: String] {
    var found: [String: String] = [:]
    try json { (scanner) throws(JSONScanner.Fault) in
      try scanner.object { (name, scanner) throws(JSONScanner.Fault) in
        let next = scanner.peek()
        guard next != UInt8(ascii: "{"), next != UInt8(ascii: "[") else {
          return try scanner.skip()
        }
        if let text = try scanner.scalar() { found[name] = text }
      }
    }
    return found
  }

  private mutating func json<Result>(
    _ body: (inout JSONScanner) throws(JSONScanner.Fault) -> Result
  ) throws(CoordinateNest.Fault) -> Result {
    do { return try body(&scanner) } catch { throw .json(error) }
  }

  // MARK: Meaning

  private mutating func add(_ feature: DeliveredFeature) { reading.add(feature) }

  /// A feature, or a geometry that stands alone.
  private mutating func feature(_ member: Member) -> DeliveredFeature? {
    let position = scanner.position(of: member.start, in: file)
    guard let type = member.type else {
      reading.report(.feature(.notGeoJSON), at: position)
      return nil
    }
    var feature = DeliveredFeature(ordinal: reading.nextOrdinal, position: position)
    feature.properties = member.properties
    feature.name = member.properties["name"] ?? member.properties["名称"] ?? member.name
    let geometries = type == "Feature" ? member.geometry : [member]
    guard type != "Feature" || !geometries.isEmpty else {
      reading.report(.feature(.noGeometry), at: position)
      return nil
    }
    var shapes: [DeliveredGeometry.Shape] = []
    for geometry in geometries.flatMap(Self.flattened) {
      guard let shape = shape(geometry, at: position) else { return nil }
      shapes.append(shape)
    }
    guard let shape = reading.joined(shapes, at: position) else { return nil }
    feature.geometry = DeliveredGeometry(srsName: srsName, shape: shape, position: position)
    return feature
  }

  /// The members of a collection of geometries, however deep.
  private static func flattened(_ member: Member) -> [Member] {
    member.type == "GeometryCollection" ? member.geometry.flatMap(flattened) : [member]
  }

  private mutating func shape(
    _ member: Member, at position: SourcePosition
  ) -> DeliveredGeometry.Shape? {
    let type = member.type ?? ""
    switch (type, member.nest) {
    case ("Point", .position(let numbers)): return .point(Array(numbers.prefix(2)))
    case ("LineString", .positions(let pairs)): return .line(pairs)
    case ("Polygon", .nests(let rings)):
      if let rings = Self.rings(rings) { return .area([rings]) }
    case ("MultiPolygon", .nests(let polygons)):
      let made = polygons.map { nest -> [[Double]]? in
        if case .nests(let rings) = nest { Self.rings(rings) } else { nil }
      }
      if made.allSatisfy({ $0 != nil }) { return .area(made.compactMap { $0 }) }
    case (_, .empty), ("Polygon", nil), ("MultiPolygon", nil):
      reading.report(.feature(.noGeometry), at: position)
      return nil
    default: break
    }
    let isKnown = ["Point", "LineString", "Polygon", "MultiPolygon"].contains(type)
    reading.report(
      .feature(isKnown ? .coordinatesShape(type) : .geometryType(String(type.prefix(40)))),
      at: position)
    return nil
  }

  private static func rings(_ nests: [CoordinateNest]) -> [[Double]]? {
    let rings = nests.map { nest -> [Double]? in
      if case .positions(let pairs) = nest { pairs } else { nil }
    }
    return rings.contains { $0 == nil } ? nil : rings.compactMap { $0 }
  }
}
