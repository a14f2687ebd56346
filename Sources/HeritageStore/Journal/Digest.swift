import Crypto
package import Foundation

/// SHA-256 in lower-case hexadecimal: how files, evidence and statements are known.
package struct Digest {
  private var hasher = SHA256()

  package init() {}

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    hasher.update(bufferPointer: bytes)
  }

  package var text: String { Self.hexadecimal(Data(hasher.finalize())) }

  /// The digest of some bytes at once.
  package static func text(of bytes: [UInt8]) -> String {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add($0) }
    return digest.text
  }

  package static func text(of string: String) -> String {
    text(of: Array(string.utf8))
  }

  /// The digest and the size of a file; `nil` where it cannot be read.
  package static func ofFile(_ path: String) -> (text: String, bytes: Int)? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var digest = Digest()
    var count = 0
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        piece.withUnsafeBytes { digest.add($0) }
        count += piece.count
      }
    } catch {
      return nil
    }
    return (digest.text, count)
  }

  package static func hexadecimal(_ bytes: Data) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
