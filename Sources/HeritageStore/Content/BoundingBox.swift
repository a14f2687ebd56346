import Foundation

/// The box around a stored geometry, degrees: read straight from its WKB (little-endian, 2D).
package struct BoundingBox: Equatable, Sendable {
  private(set) var minLongitude = Double.infinity
  private(set) var maxLongitude = -Double.infinity
  private(set) var minLatitude = Double.infinity
  private(set) var maxLatitude = -Double.infinity

  package init(west: Double, south: Double, east: Double, north: Double) {
    (minLongitude, maxLongitude) = (west, east)
    (minLatitude, maxLatitude) = (south, north)
  }

  /// `nil` where the bytes are not a geometry, or hold no position.
  init?(wkb: Data) {
    guard let box = wkb.withUnsafeBytes({ BoundingBox(wkb: $0) }) else { return nil }
    self = box
  }

  /// `nil` where the bytes are not a geometry, or hold no position.
  init?(wkb: UnsafeRawBufferPointer) {
    var reader = Reader(bytes: wkb)
    guard reader.readGeometry(into: &self), reader.isAtEnd, minLongitude <= maxLongitude else {
      return nil
    }
  }

  /// Whether the two have a position in common.
  func meets(_ other: BoundingBox) -> Bool {
    minLongitude <= other.maxLongitude && maxLongitude >= other.minLongitude
      && minLatitude <= other.maxLatitude && maxLatitude >= other.minLatitude
  }

  fileprivate mutating func include(_ longitude: Double, _ latitude: Double) {
    minLongitude = min(minLongitude, longitude)
    maxLongitude = max(maxLongitude, longitude)
    minLatitude = min(minLatitude, latitude)
    maxLatitude = max(maxLatitude, latitude)
  }

  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var offset = 0

    var isAtEnd: Bool { offset == bytes.count }

    mutating func readGeometry(into box: inout BoundingBox, depth: Int = 0) -> Bool {
      guard depth < 3, readByte() == 1, let type = readCount() else { return false }
      switch type {
      case 1: return readPositions(1, into: &box)
      case 2: return readRing(into: &box)
      case 3:
        guard let rings = readCount() else { return false }
        for _ in 0..<rings where !readRing(into: &box) { return false }
        return true
      case 4...6:
        guard let members = readCount() else { return false }
        for _ in 0..<members where !readGeometry(into: &box, depth: depth + 1) { return false }
        return true
      default: return false
      }
    }

    private mutating func readRing(into box: inout BoundingBox) -> Bool {
      guard let count = readCount() else { return false }
      return readPositions(count, into: &box)
    }

    private mutating func readPositions(_ count: Int, into box: inout BoundingBox) -> Bool {
      guard count <= (bytes.count - offset) / 16 else { return false }
      for _ in 0..<count {
        guard let longitude = readDouble(), let latitude = readDouble() else { return false }
        box.include(longitude, latitude)
      }
      return true
    }

    private mutating func readByte() -> UInt8? {
      guard offset < bytes.count else { return nil }
      defer { offset += 1 }
      return bytes[offset]
    }

    private mutating func readCount() -> Int? {
      guard offset + 4 <= bytes.count else { return nil }
      defer { offset += 4 }
      return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }

    private mutating func readDouble() -> Double? {
      guard offset + 8 <= bytes.count else { return nil }
      defer { offset += 8 }
      return Double(
        bitPattern: UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
  }
}
