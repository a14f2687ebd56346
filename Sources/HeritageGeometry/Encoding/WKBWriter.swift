internal import Heritage

/// Puts a geometry together as little-endian WKB.
struct WKBWriter {
  private(set) var bytes: [UInt8] = []

  /// Reserves what the geometry will need, so that the bytes are not moved while they grow.
  init(capacity geometry: Geometry) {
    bytes.reserveCapacity(Self.size(of: geometry))
  }

  mutating func append(_ geometry: Geometry) {
    switch geometry {
    case .point(let position):
      header(.point)
      append(position)
    case .line(let positions):
      header(.lineString)
      append(positions)
    case .area(let polygons):
      header(.multiPolygon)
      append(polygons.count)
      for polygon in polygons { append(polygon) }
    }
  }

  private mutating func append(_ polygon: Polygon) {
    header(.polygon)
    append(1 + polygon.holes.count)
    append(polygon.shell)
    for hole in polygon.holes { append(hole) }
  }

  private mutating func append(_ positions: [Position]) {
    append(positions.count)
    for position in positions { append(position) }
  }

  private mutating func append(_ position: Position) {
    append(littleEndian: position.longitude.bitPattern)
    append(littleEndian: position.latitude.bitPattern)
  }

  private mutating func header(_ kind: WKBKind) {
    bytes.append(1)
    append(littleEndian: kind.rawValue)
  }

  /// Counts are 32 bits wide: four thousand million positions would not fit in memory.
  private mutating func append(_ count: Int) {
    append(littleEndian: UInt32(truncatingIfNeeded: count))
  }

  private mutating func append(littleEndian number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func size(of geometry: Geometry) -> Int {
    switch geometry {
    case .point: 21
    case .line(let positions): 9 + 16 * positions.count
    case .area(let polygons):
      polygons.reduce(9) { total, polygon in
        polygon.holes.reduce(total + 13 + 16 * polygon.shell.count) { $0 + 4 + 16 * $1.count }
      }
    }
  }
}
