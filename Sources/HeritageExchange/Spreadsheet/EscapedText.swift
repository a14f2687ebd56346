/// Texts of a spreadsheet, in which a character that XML does not carry stands as `_x000D_` (ST_Xstring, ECMA-376 part 1,
/// 22.9.2.19).
enum EscapedText {
  /// The text that is meant; line ends are LF.
  static func plain(_ text: String) -> String {
    guard text.contains("_x") || text.contains("\r") else { return text }
    let decoded = text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      // Half of a pair of surrogates, or a number that is no character, stays as it is written.
      UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) }
        ?? String(match.0)
    }
    return decoded.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
