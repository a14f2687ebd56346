/// Writes what two processes of this program tell each other: whole numbers of eight bytes, little end first; texts and
/// bytes behind their length.
struct MessageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ raw: [UInt8]) {
    put(raw.count)
    bytes += raw
  }

  mutating func put(_ text: String) { put(Array(text.utf8)) }

  mutating func put(_ numbers: [Double]) {
    put(numbers.count)
    for number in numbers {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  mutating func put(_ texts: [String]) {
    put(texts.count)
    for text in texts { put(text) }
  }
}

/// Reads them. What is cut off or makes no sense throws: the other process has died while writing.
struct MessageReader {
  struct Broken: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(Broken) -> Int {
    Int(Int64(bitPattern: try word()))
  }

  /// How many things follow that take at least so many bytes each.
  mutating func count(of size: Int) throws(Broken) -> Int {
    let count = try number()
    guard count >= 0, count <= (bytes.count - offset) / max(size, 1) else { throw Broken() }
    return count
  }

  mutating func raw() throws(Broken) -> [UInt8] {
    let count = try count(of: 1)
    defer { offset += count }
    return Array(bytes[offset..<(offset + count)])
  }

  mutating func text() throws(Broken) -> String { String(decoding: try raw(), as: UTF8.self) }

  mutating func numbers() throws(Broken) -> [Double] {
    let count = try count(of: 8)
    var numbers: [Double] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(Double(bitPattern: try word())) }
    return numbers
  }

  mutating func texts() throws(Broken) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count(of: 8)) { texts.append(try text()) }
    return texts
  }

  private mutating func word() throws(Broken) -> UInt64 {
    guard offset + 8 <= bytes.count else { throw Broken() }
    defer { offset += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }
}
