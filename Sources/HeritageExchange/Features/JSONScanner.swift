import Heritage

/// Walks through the bytes of a JSON text (RFC 8259) and knows where it is. It makes no tree: who reads asks for what is
/// expected next. As GDAL it takes the words NaN and Infinity for numbers, and half a pair of surrogates for a character
/// that cannot be shown.
struct JSONScanner {
  enum Fault: Error, Hashable, Sendable {
    /// Something else than what may stand here; `nil` at the end of the text.
    case unexpected(Character?)
    case badString
    case badNumber(String)
    case tooDeep
  }

  private let bytes: [UInt8]
  private(set) var offset = 0
  private var depth = 0
  /// How far lines and columns have been counted, and the place there.
  private var mark = (offset: 0, line: 1, column: 1)
  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Line and column of an offset, both from 1; the column counts characters. Cheap where offsets only grow.
  mutating func position(of offset: Int, in file: String) -> SourcePosition {
    if offset < mark.offset { mark = (0, 1, 1) }
    let end = min(offset, bytes.count)
    while mark.offset < end {
      let byte = bytes[mark.offset]
      if byte == UInt8(ascii: "\n") {
        mark.line += 1
        mark.column = 1
      } else if byte & 0xC0 != 0x80 {
        mark.column += 1
      }
      mark.offset += 1
    }
    return SourcePosition(file: file, line: mark.line, column: mark.column)
  }

  /// The next byte that is no space, without taking it.
  mutating func peek() -> UInt8? {
    while offset < bytes.count, TextBuffer.isSpace(bytes[offset]) { offset += 1 }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// Nothing but space may follow.
  mutating func finish() throws(Fault) { if peek() != nil { throw unexpected() } }

  /// Walks through an object; `member` has to take the value.
  mutating func object(
    _ member: (String, inout JSONScanner) throws(Fault) -> Void
  ) throws(Fault) {
    try open("{")
    defer { depth -= 1 }
    if take("}") { return }
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
      let name = try string()
      guard take(":") else { throw unexpected() }
      try member(name, &self)
      if take("}") { return }
      guard take(",") else { throw unexpected() }
    }
  }

  /// Walks through an array; `element` has to take the value.
  mutating func array(_ element: (inout JSONScanner) throws(Fault) -> Void) throws(Fault) {
    try open("[")
    defer { depth -= 1 }
    if take("]") { return }
    while true {
      try element(&self)
      if take("]") { return }
      guard take(",") else { throw unexpected() }
    }
  }

  /// Passes over a value of any kind.
  mutating func skip() throws(Fault) {
    switch peek() {
    case UInt8(ascii: "{"): try object { (_, scanner) throws(Fault) in try scanner.skip() }
    case UInt8(ascii: "["): try array { (scanner) throws(Fault) in try scanner.skip() }
    default: _ = try scalar()
    }
  }

  /// A string, number, or word as text; `nil` for `null`.
  mutating func scalar() throws(Fault) -> String? {
    switch peek() {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "t") where takeWord("true"): return "true"
    case UInt8(ascii: "f") where takeWord("false"): return "false"
    case UInt8(ascii: "n") where takeWord("null"): return nil
    case UInt8(ascii: "N") where takeWord("NaN"): return "NaN"
    case UInt8(ascii: "I") where takeWord("Infinity"): return "Infinity"
    case UInt8(ascii: "-") where takeWord("-Infinity"): return "-Infinity"
    case let next? where next == UInt8(ascii: "-") || Self.isDigit(next): return try numberText()
    default: throw unexpected()
    }
  }

  mutating func number() throws(Fault) -> Double {
    guard let next = peek(), next == UInt8(ascii: "-") || Self.isDigit(next) else {
      throw unexpected()
    }
    let start = offset
    while offset < bytes.count, Self.isNumberPart(bytes[offset]) { offset += 1 }
    let value = bytes[start..<offset].withUnsafeBufferPointer { CoordinateParser.number($0) }
    guard let value else {
      throw .badNumber(String(decoding: bytes[start..<offset].prefix(40), as: UTF8.self))
    }
    return value
  }

  mutating func string() throws(Fault) -> String {
    guard take("\"") else { throw unexpected() }
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: text, as: UTF8.self) else { throw .badString }
        return text
      case UInt8(ascii: "\\"): text += try escape().utf8
      case 0..<0x20: throw .badString
      default: text.append(byte)
      }
    }
    throw .badString
  }

  /// What was passed over since an offset, as it is written, at most so many bytes of it.
  func text(from start: Int, limit: Int) -> String {
    String(decoding: bytes[start..<offset].prefix(limit), as: UTF8.self)
  }

  // MARK: Parts

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func open(_ character: Unicode.Scalar) throws(Fault) {
    guard take(character) else { throw unexpected() }
    depth += 1
    guard depth <= Self.deepest else { throw .tooDeep }
  }

  func unexpected() -> Fault {
    let rest = bytes[min(offset, bytes.count)...].prefix(4)
    return .unexpected(String(decoding: rest, as: UTF8.self).first)
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes[offset...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  private mutating func numberText() throws(Fault) -> String {
    let start = offset
    _ = try number()
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// What follows a backslash; a pair of surrogates makes one character.
  private mutating func escape() throws(Fault) -> String {
    guard offset < bytes.count else { throw .badString }
    let byte = bytes[offset]
    offset += 1
    let simple: [UInt8: String] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let text = simple[byte] { return text }
    guard byte == UInt8(ascii: "u") else { throw .badString }
    let first = try unit()
    var units = [first]
    if (0xD800..<0xDC00).contains(first), bytes[offset...].starts(with: "\\u".utf8) {
      offset += 2
      units.append(try unit())
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func unit() throws(Fault) -> UInt16 {
    guard offset + 4 <= bytes.count,
      bytes[offset..<offset + 4].allSatisfy({
        Self.isDigit($0) || (0x61...0x66).contains($0 | 0x20)
      }),
      let unit = UInt16(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw .badString }
    offset += 4
    return unit
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumberPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }
}
