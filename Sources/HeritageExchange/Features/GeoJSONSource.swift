import Heritage

/// Goes through GeoJSON (RFC 7946), a collection, a feature, or a geometry alone, and tells of each feature what the text
/// says: its name, its properties, its place, and what its geometry is made of, counted. Members that the standard does
/// not know (section 6.1) are passed over.
struct GeoJSONSource {
  private let file: String
  private var scanner: JSONScanner
  private(set) var reading: FeatureReading
  private(set) var features: [SourceFeature] = []
  /// What the text says of all features together.
  private(set) var remarks: [String] = []
  /// The system that the text names, in whatever form.
  private(set) var system: String?
  /// How many objects are open that may hold further ones.
  private var depth = 0

  private typealias Fault = JSONScanner.Fault

  static func read(_ bytes: [UInt8], file: String, limits: ImportLimits) -> GeoJSONSource {
    var source = GeoJSONSource(bytes, file, limits)
    source.readAll()
    return source
  }

  private init(_ bytes: [UInt8], _ file: String, _ limits: ImportLimits) {
    self.file = file
    scanner = JSONScanner(bytes)
    reading = FeatureReading(format: .geoJSON, limits: limits)
  }

  /// An object as it was read, before its type decides which of its members count.
  private struct Object {
    var start = 0
    var type: String?
    var coordinates = Nest()
    var geometry: [Object] = []
    var geometries: [Object] = []
    var features: [Object] = []
    var name: String?
    var properties: [String: String] = [:]
  }

  /// Nested arrays of numbers, counted.
  private struct Nest {
    var numbers = 0
    /// Arrays that hold positions.
    var rows = 0
    /// How deep positions stand.
    var depths: Set<Int> = []
    /// The first that is no number, and the first position of one number.
    var fault: (fault: Fault, at: Int)?
    var isShort = false
    /// Where the first array of positions begins that would be no ring, and why not.
    var openRing: (start: Int, problem: GeometryProblem)?
  }

  private mutating func readAll() {
    do throws(Fault) {
      let root = try object()
      try scanner.finish()
      let members = root.type == "FeatureCollection" ? root.features : [root]
      for member in members { add(member) }
    } catch {
      reading.fail(.feature(.notJSON(error)), at: scanner.position(of: scanner.offset, in: file))
    }
  }

  // MARK: Text

  private mutating func object() throws(Fault) -> Object {
    var object = Object()
    _ = scanner.peek()
    object.start = scanner.offset
    depth += 1
    defer { depth -= 1 }
    guard depth <= reading.limits.depth else { throw .tooDeep }
    guard scanner.take("{") else { throw scanner.unexpected() }
    if scanner.take("}") { return object }
    repeat {
      let name = try scanner.string()
      guard scanner.take(":") else { throw scanner.unexpected() }
      try member(name, of: &object)
    } while scanner.take(",")
    guard scanner.take("}") else { throw scanner.unexpected() }
    return object
  }

  /// A member counts by its name where its value is what the standard has there.
  private mutating func member(_ name: String, of object: inout Object) throws(Fault) {
    let next = scanner.peek()
    switch (name, next) {
    case ("type", UInt8(ascii: "\"")): object.type = try scanner.string()
    case ("name", UInt8(ascii: "\"")): object.name = try scanner.string()
    case ("coordinates", UInt8(ascii: "[")):
      object.coordinates = Nest()
      _ = try count(&object.coordinates, depth: 0)
    case ("geometry", UInt8(ascii: "{")): object.geometry = [try self.object()]
    case ("properties", UInt8(ascii: "{")): object.properties = try properties()
    case ("geometries", UInt8(ascii: "[")): object.geometries = try list()
    case ("features", UInt8(ascii: "[")): object.features = try list()
    case ("crs", UInt8(ascii: "{")):
      let (start, named) = (scanner.offset, try self.object())
      system = named.properties["name"] ?? scanner.text(from: start, limit: 1000)
      if named.type == "link" {
        reading.fail(
          .feature(.foreign(.linkedSystem)), at: scanner.position(of: start, in: file))
      }
    case ("crs", UInt8(ascii: "\"")) where depth == 1: system = try scanner.string()
    case (_, UInt8(ascii: "\"")) where depth == 1:
      remarks.append(try scanner.string())
    default:
      let start = scanner.offset
      try scanner.skip()
      if depth == 1 { remarks.append(scanner.text(from: start, limit: 1000)) }
    }
  }

  /// The objects of an array; what is none is passed over.
  private mutating func list() throws(Fault) -> [Object] {
    var objects: [Object] = []
    guard scanner.take("[") else { throw scanner.unexpected() }
    if scanner.take("]") { return [] }
    repeat {
      if scanner.peek() == UInt8(ascii: "{") {
        objects.append(try object())
      } else {
        try scanner.skip()
      }
    } while scanner.take(",")
    guard scanner.take("]") else { throw scanner.unexpected() }
    return objects
  }

  /// The first two numbers, where the array is a position.
  private mutating func count(_ nest: inout Nest, depth: Int) throws(Fault) -> [Double] {
    guard depth < 8 else { throw .tooDeep }
    guard scanner.take("[") else { throw scanner.unexpected() }
    let start = scanner.offset - 1
    if scanner.take("]") { return [] }
    var (numbers, positions) = ([Double](), (count: 0, first: [Double](), last: [Double]()))
    repeat {
      if scanner.peek() == UInt8(ascii: "[") {
        let position = try count(&nest, depth: depth + 1)
        guard !position.isEmpty else { continue }
        if positions.count == 0 { positions.first = position }
        positions.count += 1
        positions.last = position
      } else {
        numbers.append(try number(&nest))
      }
    } while scanner.take(",")
    guard scanner.take("]") else { throw scanner.unexpected() }
    nest.numbers += numbers.count
    if !numbers.isEmpty { nest.depths.insert(depth) }
    if numbers.count == 1 { nest.isShort = true }
    if positions.count > 0 {
      nest.rows += 1
      let problem: GeometryProblem? =
        positions.count < 4
        ? .ringTooShort(positions.count)
        : positions.first == positions.last ? nil : .ringNotClosed
      if nest.openRing == nil { nest.openRing = problem.map { (start, $0) } }
    }
    return Array(numbers.prefix(2))
  }

  /// What stands where a number should; what is none is a fault if the array turns out to be a geometry.
  private mutating func number(_ nest: inout Nest) throws(Fault) -> Double {
    do throws(Fault) {
      return try scanner.number()
    } catch {
      nest.fault = nest.fault ?? (error, scanner.offset)
      // A word was not taken yet; digits that make no number were.
      if case .unexpected = error { try scanner.skip() }
      return 0
    }
  }

  private mutating func properties() throws(Fault) -> [String: String] {
    var found: [String: String] = [:]
    try scanner.object { (name, scanner) throws(Fault) in
      let next = scanner.peek()
      guard next == UInt8(ascii: "{") || next == UInt8(ascii: "[") else {
        if let text = try scanner.scalar() { found[name] = text }
        return
      }
      let start = scanner.offset
      try scanner.skip()
      found[name] = scanner.text(from: start, limit: 1000)
    }
    return found
  }

  // MARK: Meaning

  /// A feature, or a geometry that stands alone.
  private mutating func add(_ object: Object) {
    let position = scanner.position(of: object.start, in: file)
    let isFeature = object.type == "Feature"
    guard isFeature || object.type.map(Self.types.contains) == true else {
      // GDAL would take an object of another type for a feature without a geometry.
      return reading.fail(.feature(.notGeoJSON), at: position)
    }
    var found = DeliveredFeature(ordinal: reading.nextOrdinal, position: position)
    found.properties = object.properties
    found.name = object.properties["name"] ?? object.properties["名称"] ?? object.name
    var feature = SourceFeature(found)
    for geometry in isFeature ? object.geometry : [object] { count(geometry, &feature) }
    guard features.count < reading.limits.records else {
      if !reading.isBroken {
        reading.fail(
          .feature(.tooManyFeatures(limit: reading.limits.records)), at: position)
      }
      return
    }
    features.append(feature)
  }

  private static let types: Set<String> = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection",
  ]

  private mutating func count(_ geometry: Object, _ feature: inout SourceFeature) {
    feature.hasGeometry = true
    if geometry.type == "GeometryCollection" {
      for member in geometry.geometries { count(member, &feature) }
      return
    }
    guard let type = geometry.type, let depth = Self.depths[type] else { return }
    guard isSound(geometry, type, depth, &feature) else { return }
    guard depth.isArea else {
      feature.otherNumbers += geometry.coordinates.numbers
      return
    }
    if feature.areas.isEmpty { feature.areas.append("geometry") }
    feature.rings += geometry.coordinates.rows
    feature.boundaries += geometry.coordinates.rows
    feature.numbers += geometry.coordinates.numbers
  }

  /// How deep the positions of a geometry stand, by its type.
  private static let depths: [String: (positions: Int, isArea: Bool)] = [
    "Point": (0, false), "MultiPoint": (1, false), "LineString": (1, false),
    "MultiLineString": (2, false), "Polygon": (2, true), "MultiPolygon": (3, true),
  ]

  private mutating func isSound(
    _ geometry: Object, _ type: String, _ depth: (positions: Int, isArea: Bool),
    _ feature: inout SourceFeature
  ) -> Bool {
    let nest = geometry.coordinates
    var problem: ExchangeProblem?
    if let fault = nest.fault {
      problem = .feature(.notJSON(fault.fault))
    } else if nest.isShort || !nest.depths.isSubset(of: [depth.positions]) {
      problem = .feature(.coordinatesShape(type))
    } else if depth.isArea, let ring = nest.openRing {
      problem = .geometry(ring.problem)
    }
    guard let problem else { return true }
    let ring = depth.isArea ? nest.openRing?.start : nil
    let place = nest.fault?.at ?? ring ?? geometry.start
    reading.report(problem, at: scanner.position(of: place, in: file))
    feature.isRefused = true
    return false
  }
}
