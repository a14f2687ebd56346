import Crypto
import Foundation
import GRDB

/// SHA-256 over a domain tag and a sequence of values, framed as ``FramedValues`` does.
struct FramedHash {
  private var hasher = SHA256()
  /// What has not been hashed yet: many small updates cost more than one.
  private var pending = FramedValues()

  private static let chunk = 4_096

  /// `domain` keeps hashes of different things apart: `wenbao.entry.v1` and the like.
  init(domain: String) {
    hasher.update(data: Data("\(domain)\n".utf8))
  }

  mutating func add(_ text: String?) {
    pending.add(text)
    flush()
  }

  mutating func add(_ number: Int) {
    pending.add(number)
    flush()
  }

  mutating func add(_ bytes: Data) {
    pending.add(bytes)
    flush()
  }

  mutating func add(_ real: Double) {
    pending.add(real)
    flush()
  }

  mutating func add(_ value: DatabaseValue) {
    pending.add(value)
    flush()
  }

  mutating func add(_ values: FramedValues) {
    pending.append(values)
    flush()
  }

  private mutating func flush() {
    guard pending.bytes.count >= Self.chunk else { return }
    pending.bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    pending.removeAll()
  }

  /// The hash of what was added so far, 32 bytes.
  var value: Data {
    var hasher = hasher
    pending.bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Data(hasher.finalize())
  }
}
