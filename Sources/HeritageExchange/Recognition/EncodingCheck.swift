/// Checks the encoding that a file declares, before anything of it is parsed.
enum EncodingCheck {
  /// The encodings read: Unicode, and the national standards that Chinese programs write.
  private static let accepted: Set<String> = [
    "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII", "GB18030", "GBK",
    "GB2312", "CP936",
  ]
  /// What the bytes of a file begin with in encodings that are not read: with or without a mark.
  private static let refused: [(start: [UInt8], name: String)] = [
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
    ([0x3C, 0x00, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0x00, 0x3C], "UTF-32"),
    ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
  ]
  private static let marks: [(start: [UInt8], name: String, declared: Set<String>)] = [
    ([0xEF, 0xBB, 0xBF], "UTF-8", ["UTF-8", "UTF8", "US-ASCII", "ASCII"]),
    ([0xFF, 0xFE], "UTF-16", ["UTF-16", "UTF-16LE"]),
    ([0xFE, 0xFF], "UTF-16", ["UTF-16", "UTF-16BE"]),
    ([0x3C, 0x00, 0x3F, 0x00], "UTF-16", ["UTF-16", "UTF-16LE"]),
    ([0x00, 0x3C, 0x00, 0x3F], "UTF-16", ["UTF-16", "UTF-16BE"]),
  ]
  private static let chinese: Set<String> = ["GB18030", "GBK", "GB2312", "CP936"]
  /// By chance a few characters of GBK text are UTF-8 as well, but never so many and nothing else.
  private static let enoughCharacters = 4

  static func problem(inPrefix bytes: UnsafeRawBufferPointer) -> DocumentProblem? {
    guard !bytes.isEmpty else { return .empty }
    if let other = refused.first(where: { bytes.starts(with: $0.start) }) {
      return .unsupportedEncoding(other.name)
    }
    let scanner = PrologScanner(prefix: bytes.prefix(1024))
    guard let declared = scanner.declaredEncoding else { return nil }
    let name = declared.uppercased()
    guard accepted.contains(name) else { return .unsupportedEncoding(declared) }
    if let mark = marks.first(where: { bytes.starts(with: $0.start) }),
      !mark.declared.contains(name)
    {
      return .markDiffers(mark: mark.name, declared: declared)
    }
    guard chinese.contains(name), !scanner.isUTF16,
      let count = EncodingGuess.multibyteCharactersInUTF8(bytes), count >= enoughCharacters
    else { return nil }
    return .mislabelled(declared: declared, likely: "UTF-8")
  }

  /// The encoding as ``EncodingGuess`` calls it.
  static func family(of declared: String) -> String {
    let name = declared.uppercased()
    return chinese.contains(name) ? "GB18030" : name.hasPrefix("UTF-16") ? "UTF-16" : "UTF-8"
  }

  /// Whether nothing but ASCII may follow.
  static func isASCII(_ declared: String?) -> Bool {
    ["US-ASCII", "ASCII"].contains(declared?.uppercased())
  }

  /// What a file declares, and whether its characters are of two bytes each.
  static func declaration(inPrefix bytes: UnsafeRawBufferPointer) -> (name: String?, isUTF16: Bool)
  {
    let scanner = PrologScanner(prefix: bytes.prefix(1024))
    return (scanner.declaredEncoding, scanner.isUTF16)
  }
}
