/// Checks the encoding that a file declares, before anything of it is parsed.
enum EncodingCheck {
  /// The encodings read: Unicode, and the national standards that Chinese programs write.
  private static let accepted: Set<String> = [
    "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII", "GB18030", "GBK",
    "GB2312", "CP936",
  ]
  private static let chinese: Set<String> = ["GB18030", "GBK", "GB2312", "CP936"]
  /// By chance a few characters of GBK text are UTF-8 as well, but never so many and nothing else.
  private static let enoughCharacters = 4

  static func problem(inPrefix bytes: UnsafeRawBufferPointer) -> DocumentProblem? {
    guard !bytes.isEmpty else { return .empty }
    let scanner = PrologScanner(prefix: bytes.prefix(1024))
    guard let declared = scanner.declaredEncoding else { return nil }
    let name = declared.uppercased()
    guard accepted.contains(name) else { return .unsupportedEncoding(declared) }
    guard chinese.contains(name), !scanner.isUTF16,
      let count = EncodingGuess.multibyteCharactersInUTF8(bytes), count >= enoughCharacters
    else { return nil }
    return .mislabelled(declared: declared, likely: "UTF-8")
  }
}
