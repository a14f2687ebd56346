import Heritage

/// Text from files is data: nothing in it may steer the terminal or change the order of reading.
enum TerminalText {
  /// The text with each control character, bidi control and invisible character written out as
  /// `\u{202E}`, and a line break shown as ⏎.
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isUnseen) else { return text }
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        // A line break of Windows is one line break.
        if previous == "\r" { result.removeLast(Self.escaped("\r").count) }
        result += "⏎"
      } else if scalar.isUnseen {
        result += escaped(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
