import Foundation
import Heritage

/// A geometry as GeoPackage stores it (OGC 12-128r17, 2.1.3): header, box, well-known binary; little-endian.
struct GeoPackageGeometry {
  struct Box: Equatable {
    var west: Double
    var south: Double
    var east: Double
    var north: Double

    func joined(with other: Box) -> Box {
      Box(
        west: min(west, other.west), south: min(south, other.south), east: max(east, other.east),
        north: max(north, other.north))
    }
  }

  private(set) var bytes: Data
  let box: Box

  /// `nil` where it holds no position.
  ///
  /// - Parameters:
  ///   - geometry: its positions longitude or easting first.
  ///   - srs: the number of their system in the EPSG register.
  init?(_ geometry: Geometry, srs: Int) {
    guard let box = Self.box(of: geometry) else { return nil }
    self.box = box
    bytes = Data([0x47, 0x50, 0])
    let isPoint = if case .point = geometry { true } else { false }
    // Flags: little-endian, and a box of four numbers but for points.
    bytes.append(isPoint ? 0b0000_0001 : 0b0000_0011)
    append(UInt32(srs))
    if !isPoint { for limit in [box.west, box.east, box.south, box.north] { append(limit) } }
    append(geometry)
  }

  private static func box(of geometry: Geometry) -> Box? {
    let positions: [Position] =
      switch geometry {
      case .point(let position): [position]
      case .line(let positions): positions
      case .area(let polygons): polygons.flatMap(\.shell)
      }
    return positions.map {
      Box(west: $0.longitude, south: $0.latitude, east: $0.longitude, north: $0.latitude)
    }.reduce(nil) { sum, next in sum?.joined(with: next) ?? next }
  }

  private mutating func append(_ geometry: Geometry) {
    bytes.append(1)
    switch geometry {
    case .point(let position):
      append(1 as UInt32)
      append(position)
    case .line(let positions):
      append(2 as UInt32)
      append(positions)
    case .area(let polygons):
      append(6 as UInt32)
      append(UInt32(polygons.count))
      for polygon in polygons {
        bytes.append(1)
        append(3 as UInt32)
        append(UInt32(1 + polygon.holes.count))
        for ring in [polygon.shell] + polygon.holes { append(ring) }
      }
    }
  }

  private mutating func append(_ positions: [Position]) {
    append(UInt32(positions.count))
    for position in positions { append(position) }
  }

  private mutating func append(_ position: Position) {
    append(position.longitude)
    append(position.latitude)
  }

  private mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
