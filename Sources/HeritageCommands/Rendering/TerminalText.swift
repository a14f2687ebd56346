/// Text from files is data: nothing in it may steer the terminal or change the order of reading.
enum TerminalText {
  /// The text with each control character, bidi control and invisible character written out as
  /// `\u{202E}`, and a line break shown as ⏎.
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        // A line break of Windows is one line break.
        if previous == "\r" { result.removeLast(Self.escaped("\r").count) }
        result += "⏎"
      } else if isUnsafe(scalar) {
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

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true  // invisible
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true  // zero width, bidi, separators
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // fillers, marks, tags
    default: false
    }
  }
}
