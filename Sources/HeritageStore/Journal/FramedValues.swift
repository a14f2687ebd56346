import Foundation
import GRDB

/// A sequence of values, each framed so that no two sequences give the same bytes: a tag byte, a length of eight
/// bytes (big-endian), the value's bytes.
///
/// Tags: 0 nothing, 1 text (UTF-8), 2 integer (eight bytes, two's complement, big-endian), 3 bytes,
/// 4 real (IEEE 754 double, big-endian). docs/journal.md describes it for others to recompute. Content rows are kept in
/// this form on their way to the tables, so that what is hashed and what is written are the same bytes.
struct FramedValues: Sendable {
  /// A value in its place, valid only while the bytes are being read.
  enum Value {
    case null
    case text(UnsafeRawBufferPointer)
    case integer(Int64)
    case bytes(UnsafeRawBufferPointer)
    case real(Double)
  }

  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String?) {
    guard var text else { return add(tag: 0, UnsafeRawBufferPointer(start: nil, count: 0)) }
    text.withUTF8 { add(tag: 1, UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).bigEndian) { add(tag: 2, $0) }
  }

  mutating func add(_ number: Int?) {
    if let number { add(number) } else { add(nil as String?) }
  }

  mutating func add(_ real: Double?) {
    if let real { add(real) } else { add(nil as String?) }
  }

  mutating func add(_ bytes: [UInt8]?) {
    if let bytes { add(bytes) } else { add(nil as String?) }
  }

  mutating func add(_ bytes: some ContiguousBytes) {
    bytes.withUnsafeBytes { add(tag: 3, $0) }
  }

  mutating func add(_ real: Double) {
    withUnsafeBytes(of: real.bitPattern.bigEndian) { add(tag: 4, $0) }
  }

  mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(nil as String?)
    case .int64(let number): add(Int(number))
    case .double(let real): add(real)
    case .string(let text): add(text)
    case .blob(let bytes): add(bytes)
    }
  }

  mutating func append(_ other: FramedValues) { bytes += other.bytes }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private mutating func add(tag: UInt8, _ value: UnsafeRawBufferPointer) {
    bytes.append(tag)
    withUnsafeBytes(of: UInt64(value.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: value)
  }

  /// Calls `each` with each value in turn, by its place from 0, then `body`, while the values can still be read.
  func withEach<Result>(
    _ each: (Int, Value) throws -> Void, then body: () throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBytes { bytes in
      var offset = 0
      var place = 0
      while offset + 9 <= bytes.count {
        let length = Int(Self.number(bytes, at: offset + 1))
        let content = UnsafeRawBufferPointer(rebasing: bytes[(offset + 9)..<(offset + 9 + length)])
        try each(place, Self.value(tag: bytes[offset], content))
        offset += 9 + length
        place += 1
      }
      return try body()
    }
  }

  private static func value(tag: UInt8, _ content: UnsafeRawBufferPointer) -> Value {
    switch tag {
    case 1: .text(content)
    case 2: .integer(Int64(bitPattern: number(content, at: 0)))
    case 3: .bytes(content)
    case 4: .real(Double(bitPattern: number(content, at: 0)))
    default: .null
    }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
