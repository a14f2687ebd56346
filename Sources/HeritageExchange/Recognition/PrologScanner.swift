/// Looks at the first bytes of an XML file, in whatever encoding: the encoding that it declares, and
/// its root element with the namespaces declared there. Understands only what comes before the content.
struct PrologScanner {
  private(set) var declaredEncoding: String?
  /// The root element as written, prefix and all.
  private(set) var rootName: String?
  /// Attributes of the root, as written.
  private(set) var rootAttributes: [String: String] = [:]
  private(set) var isUTF16 = false

  private var bytes: [UInt8] = []
  private var index = 0

  init(prefix: some Sequence<UInt8>) {
    bytes = asciiProjection(Array(prefix))
    if skip("<?xml") { declaredEncoding = readAttributes(until: "?>")["encoding"] }
    while index < bytes.count, rootName == nil {
      skipSpace()
      if skip("<?") {
        skip(past: "?>")
      } else if skip("<!--") {
        skip(past: "-->")
      } else if skip("<!") || !skip("<") {
        return
      } else {
        rootName = readName()
        rootAttributes = readAttributes(until: ">")
      }
    }
  }

  /// The namespace of the root element.
  var rootNamespace: String? {
    guard let rootName else { return nil }
    let parts = rootName.split(separator: ":")
    return rootAttributes[parts.count == 2 ? "xmlns:\(parts[0])" : "xmlns"]
  }

  /// The root element without its prefix.
  var rootLocalName: String? { rootName?.split(separator: ":").last.map(String.init) }

  /// One byte per character, with a mark removed. Every encoding accepted here has markup as ASCII:
  /// UTF-16 in two bytes, the others in one that is never part of another character.
  private mutating func asciiProjection(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    let bigEndian = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C])
    let littleEndian = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00])
    guard bigEndian || littleEndian else { return bytes }
    isUTF16 = true
    let start = bytes[0] >= 0xFE ? 2 : 0
    return stride(from: start, to: bytes.count - 1, by: 2).map { at in
      let (high, low) = bigEndian ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
      return high == 0 ? low : 0x80
    }
  }
}

extension PrologScanner {
  private mutating func skip(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func skip(past text: String) {
    while index < bytes.count, !skip(text) { index += 1 }
  }

  private mutating func skipSpace() {
    while index < bytes.count, TextBuffer.isSpace(bytes[index]) { index += 1 }
  }

  private mutating func readName() -> String {
    let start = index
    let ends = Array(" \t\r\n=/>?".utf8)
    while index < bytes.count, !ends.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func readAttributes(until end: String) -> [String: String] {
    var attributes: [String: String] = [:]
    while index < bytes.count {
      skipSpace()
      if skip(end) || skip("/>") { break }
      let name = readName()
      skipSpace()
      guard skip("=") else { break }
      skipSpace()
      guard index < bytes.count else { break }
      let quote = bytes[index]
      index += 1
      let start = index
      while index < bytes.count, bytes[index] != quote { index += 1 }
      guard index < bytes.count else { break }
      attributes[name] = String(decoding: bytes[start..<index], as: UTF8.self)
      index += 1
    }
    return attributes
  }
}
