/// Guesses the encoding of Chinese text from its bytes.
enum EncodingGuess {
  /// `nil` where nothing speaks for any of the usual ones.
  static func likelyEncoding(of bytes: UnsafeRawBufferPointer) -> String? {
    let zeros = bytes.count { $0 == 0 }
    if zeros > bytes.count / 8 { return "UTF-16" }
    if let count = multibyteCharactersInUTF8(bytes), count > 0 { return "UTF-8" }
    return looksLikeGB(bytes) ? "GB18030" : nil
  }

  /// How many characters beyond ASCII there are, read as UTF-8; `nil` where the bytes are not UTF-8. A
  /// character cut off at either end does not count against it.
  static func multibyteCharactersInUTF8(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var index = bytes.prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    var count = 0
    while index < bytes.count {
      guard let length = utf8Length(bytes[index]) else { return nil }
      let continuation = bytes[(index + 1)..<min(index + length, bytes.count)]
      guard continuation.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return nil }
      if length > 1 { count += 1 }
      index += length
    }
    return count
  }

  private static func utf8Length(_ lead: UInt8) -> Int? {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Whether nearly all that is not ASCII comes in pairs of the range of GB 2312's characters.
  private static func looksLikeGB(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var pairs = 0
    var others = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let isPair =
        index + 1 < bytes.count && (0xA1...0xF7).contains(bytes[index]) && bytes[index + 1] >= 0xA1
      if isPair { pairs += 1 } else { others += 1 }
      index += isPair ? 2 : 1
    }
    return pairs > 0 && pairs > 4 * others
  }
}
