internal import Glibc

/// Text files of whatever encoding brought to UTF-8, for readers that know no other.
enum PlainText {
  /// XML in UTF-8, without the encoding that its first line declares; lines and columns stay as they are. `nil` where the
  /// bytes are not of that encoding. What is declared as GB 2312 or GBK is read as GB 18030, which holds both.
  static func xml(_ bytes: [UInt8]) -> [UInt8]? {
    let (declared, isUTF16) = bytes.withUnsafeBytes { EncodingCheck.declaration(inPrefix: $0) }
    let family = declared.map { EncodingCheck.family(of: $0) } ?? (isUTF16 ? "UTF-16" : "UTF-8")
    var text: [UInt8]?
    switch isUTF16 ? "UTF-16" : family {
    case "UTF-16": text = utf16(bytes)
    case "GB18030": text = converted(bytes, from: "GB18030")
    default:
      let body = withoutMark(bytes)
      text = String(validating: body, as: UTF8.self) == nil ? nil : body
    }
    guard let text else { return nil }
    return withoutDeclaredEncoding(text)
  }

  /// JSON or a table: UTF-8, UTF-16 with a mark, or else GB 18030. `nil` where it is none of them.
  static func text(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes)
    }
    let body = withoutMark(bytes)
    if String(validating: body, as: UTF8.self) != nil { return body }
    return converted(bytes, from: "GB18030")
  }

  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    let isBig = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00])
    let start = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: start, to: bytes.count, by: 2).map { index in
      let (high, low) = isBig ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      return UInt16(high) << 8 | UInt16(low)
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// `nil` where a byte is none of the encoding.
  private static func converted(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    // iconv_open: a conversion to be closed, or -1.
    let conversion = iconv_open("UTF-8", encoding)
    guard conversion != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(conversion) }
    // No character of GB 18030 takes more than twice its bytes in UTF-8.
    let room = 2 * bytes.count + 4
    var isWhole = false
    var input = bytes.map { CChar(bitPattern: $0) }
    let text = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      output.withMemoryRebound(to: CChar.self) { output in
        input.withUnsafeMutableBufferPointer { input in
          var (from, to) = (input.baseAddress, output.baseAddress)
          var (left, free) = (input.count, room)
          // iconv: -1 where the input cannot be converted to its end.
          isWhole = iconv(conversion, &from, &left, &to, &free) != -1 && left == 0
          count = room - free
        }
      }
    }
    return isWhole ? text : nil
  }

  /// The declared encoding made spaces: XML without one is UTF-8.
  private static func withoutDeclaredEncoding(_ text: [UInt8]) -> [UInt8] {
    guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else {
      return text
    }
    let head = String(decoding: text[..<end], as: UTF8.self)
    guard let found = head.firstMatch(of: /\sencoding\s*=\s*("[^"]*"|'[^']*')/) else { return text }
    let blank = String(repeating: " ", count: head[found.range].utf8.count)
    return Array(head.replacing(found.0, with: blank).utf8) + text[end...]
  }
}
