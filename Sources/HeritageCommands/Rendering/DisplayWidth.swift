/// How many columns of a terminal a text takes up (Unicode Standard Annex 11).
///
/// Ambiguous characters such as “ ” and … count as one column, as terminals show them by default.
enum DisplayWidth {
  /// The width of a text on one line.
  static func of(_ text: some StringProtocol) -> Int {
    // Most text is plain ASCII, one column a byte.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return simple(text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The width of a text of Chinese characters and ASCII, none of which joins with another; `nil` of any other.
  private static func simple(_ text: some StringProtocol) -> Int? {
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: width += 1
      case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60: width += 2
      default: return nil
      }
    }
    return width
  }

  /// The width of one user-perceived character, whatever it is put together from.
  static func of(_ character: Character) -> Int {
    var widest = 0
    var hasEmojiSelector = false
    for scalar in character.unicodeScalars {
      widest = max(widest, of(scalar))
      if scalar == "\u{FE0F}" { hasEmojiSelector = true }
    }
    return hasEmojiSelector ? 2 : widest
  }

  /// The text followed by as many spaces as fill the width.
  static func pad(_ text: String, to width: Int, alignment: Alignment = .leading) -> String {
    let spaces = String(repeating: " ", count: max(0, width - of(text)))
    return alignment == .leading ? text + spaces : spaces + text
  }

  /// The text, or as much of it as fits in the width with `…` at its end.
  static func truncate(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var used = 1
    let head = text.prefix { character in
      used += of(character)
      return used <= width
    }
    return head + "…"
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) { return 0 }
    if scalar.value < 0x300 { return scalar == "\u{AD}" ? 0 : 1 }
    if isWide(scalar) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return (0x1160...0x11FF).contains(scalar.value) ? 0 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
