/// Writes text of a document so that a parser reads the same text again.
enum XMLEscaping {
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
      result.append(scalar)
    }
    if result.last == "-" { result.append(" ") }
    return String(result)
  }

  private static func escaped(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String
  {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
