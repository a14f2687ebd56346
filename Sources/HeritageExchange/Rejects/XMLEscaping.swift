/// Writes text of a document so that a parser reads the same text again.
///
/// XML 1.0 has no way to write most control characters, not even as references: they are shown by their numbers, as
/// `\u{7}`, like in papers. No text that came in as XML has any.
package enum XMLEscaping {
  /// Whether a document can carry the text as it is.
  package static func canCarry(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isAllowed) }

  static func text(_ text: String) -> String {
    escaped(text) { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }

  static func attribute(_ text: String) -> String {
    escaped(text) { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case "\"": "&quot;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      case "\t": "&#9;"
      default: nil
      }
    }
  }

  /// A comment must hold no two hyphens in a row, nor end in one.
  static func comment(_ text: String) -> String {
    // By scalars: a hyphen that an accent follows is another character, but the parser sees the hyphen.
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "-", result.last == "-" { result.append(" ") }
      if isAllowed(scalar) {
        result.append(scalar)
      } else {
        result.append(contentsOf: shown(scalar).unicodeScalars)
      }
    }
    if result.last == "-" { result.append(" ") }
    return String(result)
  }

  /// `Char` of XML 1.0; a scalar is never a surrogate.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func escaped(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String
  {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isAllowed(scalar) {
        result.append(contentsOf: shown(scalar).unicodeScalars)
      } else if let replacement = replacement(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
