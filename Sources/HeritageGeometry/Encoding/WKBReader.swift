internal import Heritage

/// Takes WKB apart, never reading past the end. The buffer must outlive the reader.
struct WKBReader {
  private let buffer: UnsafeRawBufferPointer
  private var offset = 0

  init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
  }

  mutating func geometry() throws(WKBError) -> Geometry {
    let (kind, order) = try header()
    switch kind {
    case .point: return .point(try position(order))
    case .lineString: return .line(try positions(order))
    case .polygon: return .area([try polygon(order)])
    case .multiPolygon: return .area(try polygons(order))
    }
  }

  /// Refuses bytes after the geometry.
  func finish() throws(WKBError) {
    guard offset == buffer.count else {
      throw .trailingBytes(count: buffer.count - offset)
    }
  }

  private enum ByteOrder: UInt8 {
    case big = 0
    case little = 1
  }

  private mutating func header() throws(WKBError) -> (WKBKind, ByteOrder) {
    let mark: UInt8 = try load()
    guard let order = ByteOrder(rawValue: mark) else {
      throw .unknownByteOrder(mark, offset: offset - 1)
    }
    let code: UInt32 = try number(order)
    guard let kind = WKBKind(rawValue: code) else {
      throw .unexpectedType(code, offset: offset - 4)
    }
    return (kind, order)
  }

  private mutating func polygons(_ order: ByteOrder) throws(WKBError) -> [Polygon] {
    var polygons: [Polygon] = []
    // A polygon without rings takes nine bytes.
    for _ in 0..<(try count(order, ofAtLeast: 9)) {
      let start = offset
      let (kind, order) = try header()
      guard kind == .polygon else { throw .unexpectedType(kind.rawValue, offset: start + 1) }
      polygons.append(try polygon(order))
    }
    return polygons
  }

  private mutating func polygon(_ order: ByteOrder) throws(WKBError) -> Polygon {
    var rings: [[Position]] = []
    for _ in 0..<(try count(order, ofAtLeast: 4)) { rings.append(try positions(order)) }
    return Polygon(shell: rings.first ?? [], holes: Array(rings.dropFirst()))
  }

  private mutating func positions(_ order: ByteOrder) throws(WKBError) -> [Position] {
    let count = try count(order, ofAtLeast: 16)
    var positions: [Position] = []
    positions.reserveCapacity(count)
    for _ in 0..<count { positions.append(try position(order)) }
    return positions
  }

  private mutating func position(_ order: ByteOrder) throws(WKBError) -> Position {
    let start = offset
    let longitude = Double(bitPattern: try number(order))
    let latitude = Double(bitPattern: try number(order))
    guard longitude.isFinite, latitude.isFinite else { throw .notFinite(offset: start) }
    return Position(longitude: longitude, latitude: latitude)
  }

  /// A count of elements, each of which takes at least `size` bytes: a count that the rest of the
  /// buffer cannot hold is refused before anything is set aside for it.
  private mutating func count(_ order: ByteOrder, ofAtLeast size: Int) throws(WKBError) -> Int {
    let count: UInt32 = try number(order)
    let needed = Int(count) * size
    guard needed <= buffer.count - offset else {
      throw .truncated(offset: offset, needed: needed - (buffer.count - offset))
    }
    return Int(count)
  }

  private mutating func number<N: FixedWidthInteger>(_ order: ByteOrder) throws(WKBError) -> N {
    let raw: N = try load()
    return order == .little ? N(littleEndian: raw) : N(bigEndian: raw)
  }

  private mutating func load<N: FixedWidthInteger>() throws(WKBError) -> N {
    let size = MemoryLayout<N>.size
    guard size <= buffer.count - offset else {
      throw .truncated(offset: offset, needed: size - (buffer.count - offset))
    }
    defer { offset += size }
    return buffer.loadUnaligned(fromByteOffset: offset, as: N.self)
  }
}
