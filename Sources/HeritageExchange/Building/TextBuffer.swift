import Heritage

/// Collects the text of an element. One buffer serves a whole document.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  var isBlank: Bool { trimmedRange.isEmpty }

  /// Whether there is more than white space, and yet nothing to see.
  var isUnseen: Bool {
    guard let first = bytes.first(where: { !Self.isSpace($0) }), Self.mayBeUnseen(first) else {
      return false
    }
    return String(decoding: bytes, as: UTF8.self).isBlank
  }

  /// Whether a character that begins with this byte of UTF-8 may be one that is not seen: a quick look before a text is
  /// taken apart. Chinese characters are not among them.
  static func mayBeUnseen(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x7F, 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF, 0xF3: true
    default: false
    }
  }

  /// The text without white space around it, otherwise as written; `nil` where nothing is left.
  var text: String? {
    let range = trimmedRange
    return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text on one line: white space around it gone, any inside it a single space.
  var line: String? {
    let range = trimmedRange
    guard !range.isEmpty else { return nil }
    let slice = bytes[range]
    return Self.needsCollapsing(slice)
      ? Self.collapsed(String(decoding: slice, as: UTF8.self))
      : String(decoding: slice, as: UTF8.self)
  }

  private var trimmedRange: Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var range = 0..<bytes.count
      while let first = range.first, Self.isSpace(bytes[first]) {
        range = first + 1..<range.upperBound
      }
      while let last = range.last, Self.isSpace(bytes[last]) { range = range.lowerBound..<last }
      return range
    }
  }

  /// White space in the sense of XML.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  static func collapsed(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let bytes = text.utf8
    guard needsCollapsing(bytes) else { return text }
    let words = bytes.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func needsCollapsing(_ bytes: some Sequence<UInt8>) -> Bool {
    // A space at the very start counts as one after another.
    var previousWasSpace = true
    for byte in bytes {
      let space = isSpace(byte)
      if space && (previousWasSpace || byte != 0x20) { return true }
      previousWasSpace = space
    }
    return previousWasSpace
  }
}
