/// A zip archive whose parts are stored as they are (APPNOTE.TXT 4.3), made by hand so that tests can also make
/// wrong ones.
package struct StoredZip {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a part. `claimedSize` is what the archive says of its size; `nil`: the truth.
  package mutating func add(_ name: String, _ content: [UInt8], claimedSize: Int? = nil) {
    let offset = body.count
    let size = UInt32(claimedSize ?? content.count)
    let common =
      Self.bytes(UInt16(20)) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0))
      + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0x21)) + Self.bytes(Self.checksum(content))
      + Self.bytes(size) + Self.bytes(size) + Self.bytes(UInt16(name.utf8.count))
      + Self.bytes(UInt16(0))
    body += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2] + Self.bytes(UInt16(20)) + common
    directory += [UInt8](repeating: 0, count: 10) + Self.bytes(UInt32(offset)) + Array(name.utf8)
    count += 1
  }

  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  package var bytes: [UInt8] {
    body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.bytes(UInt16(count))
      + Self.bytes(UInt16(count)) + Self.bytes(UInt32(directory.count))
      + Self.bytes(UInt32(body.count)) + [0, 0]
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 as zip has it.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
