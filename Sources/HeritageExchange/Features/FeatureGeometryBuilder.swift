import Heritage

/// Puts the geometries of KML and GML together from their elements, which differ in names alone.
struct FeatureGeometryBuilder {
  /// Numbers of a position in the geometry that is open.
  var dimension = 2
  private var open: [String] = []
  private var rings: [[Double]] = []
  private var flat: [Double] = []
  private var room: Int
  private let limit: Int

  init(room: Int) {
    self.room = room
    limit = room
  }

  var isOpen: Bool { !open.isEmpty }

  /// Whether a geometry starts with the element.
  mutating func start(_ name: String, isKML: Bool) -> Bool {
    if isOpen {
      open.append(name)
      if Self.polygons.contains(name) { rings = [] }
      if Self.lines.contains(name) || name == "LinearRing" || name == "Point" { flat = [] }
      return true
    }
    guard Self.outermost.contains(name) else { return false }
    (open, rings, flat, dimension) = ([name], [], [], 2)
    return true
  }

  /// Takes the end of an element, and the shape where it completes one.
  mutating func end(
    _ name: String, _ text: [UInt8], _ shapes: inout [DeliveredGeometry.Shape]
  ) throws(GeometryProblem) {
    _ = open.popLast()
    switch name {
    case "coordinates": flat += try numbers(in: text, separatesByComma: true)
    case "pos", "posList": flat += try numbers(in: text, separatesByComma: false)
    case "LinearRing": try endRing()
    case "Polygon", "PolygonPatch":
      if !rings.isEmpty { shapes.append(.area([rings])) }
      rings = []
    case "Point":
      guard flat.count == 2 else { throw .pointCount(flat.count / 2) }
      shapes.append(.point(flat))
    case "LineString", "LineStringSegment":
      guard flat.count >= 4 else { throw .lineTooShort(flat.count / 2) }
      shapes.append(.line(flat))
    default: break
    }
  }

  /// Takes the end of an element of a geometry that is refused already.
  mutating func pass(_ name: String) {
    _ = open.popLast()
    (rings, flat) = ([], [])
  }

  private mutating func endRing() throws(GeometryProblem) {
    guard flat.count >= 8 else { throw .ringTooShort(flat.count / 2) }
    guard flat.prefix(2).elementsEqual(flat.suffix(2)) else { throw .ringNotClosed }
    rings.append(flat)
    flat = []
  }

  private static let polygons: Set = ["Polygon", "PolygonPatch"]
  private static let lines: Set = ["LineString", "LineStringSegment"]
  private static let outermost: Set = [
    "Point", "LineString", "Polygon", "MultiGeometry", "MultiSurface", "MultiPolygon", "Surface",
    "MultiCurve", "Curve", "MultiPoint",
  ]

  /// Pairs of numbers; heights are left out.
  private mutating func numbers(
    in text: [UInt8], separatesByComma: Bool
  ) throws(GeometryProblem) -> [Double] {
    var pairs: [Double] = []
    if separatesByComma {
      for tuple in text.split(whereSeparator: TextBuffer.isSpace) {
        let parts = tuple.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { throw .oddCount(parts.count) }
        for part in parts.prefix(2) { pairs.append(try number(part)) }
      }
    } else {
      var numbers: [Double] = []
      for token in text.split(whereSeparator: TextBuffer.isSpace) {
        numbers.append(try number(token))
      }
      guard dimension == 2 || dimension == 3 else { throw .dimension(String(dimension)) }
      guard numbers.count.isMultiple(of: dimension) else { throw .oddCount(numbers.count) }
      pairs = stride(from: 0, to: numbers.count, by: dimension).flatMap { numbers[$0...($0 + 1)] }
    }
    room -= pairs.count / 2
    guard room >= 0 else { throw .tooManyVertices(limit: limit) }
    return pairs
  }

  private func number(_ token: ArraySlice<UInt8>) throws(GeometryProblem) -> Double {
    guard let number = token.withUnsafeBufferPointer({ CoordinateParser.number($0) }) else {
      throw .notANumber(String(decoding: token.prefix(80), as: UTF8.self))
    }
    return number
  }
}
