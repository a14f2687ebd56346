import Crypto
import Foundation
import GRDB

/// SHA-256 over a domain tag and a sequence of values, each framed so that no two sequences give the
/// same bytes: a tag byte, a length of eight bytes (big-endian), the value's bytes.
///
/// Tags: 0 nothing, 1 text (UTF-8), 2 integer (eight bytes, two's complement, big-endian), 3 bytes,
/// 4 real (IEEE 754 double, big-endian). docs/journal.md describes it for others to recompute.
struct FramedHash {
  private var hasher = SHA256()

  /// `domain` keeps hashes of different things apart: `wenbao.entry.v1` and the like.
  init(domain: String) {
    hasher.update(data: Data("\(domain)\n".utf8))
  }

  mutating func add(_ text: String?) {
    guard var text else { return add(tag: 0, UnsafeRawBufferPointer(start: nil, count: 0)) }
    text.withUTF8 { add(tag: 1, UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).bigEndian) { add(tag: 2, $0) }
  }

  mutating func add(_ bytes: Data) {
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

  private mutating func add(tag: UInt8, _ bytes: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: tag) { hasher.update(bufferPointer: $0) }
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: bytes)
  }

  /// The hash of what was added so far, 32 bytes.
  var value: Data { Data(hasher.finalize()) }
}
