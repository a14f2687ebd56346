extension JSONValue {
  /// The canonical text of RFC 8785: members sorted by UTF-16 code units, no white space, the
  /// shortest escapes. Integers only; all that this program writes are below 2^53.
  public var canonicalText: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The same content over several lines, for people: `--json`. Characters that cannot be seen or that steer a
  /// terminal are written by their numbers, which stand for the same text.
  public var indentedText: String {
    var text = ""
    write(to: &text, indent: 0)
    return Self.showingUnseen(text)
  }

  /// The same content on one line, otherwise as ``indentedText``.
  public var lineText: String { Self.showingUnseen(canonicalText) }

  /// Outside strings there is none of these but the line breaks.
  private static func showingUnseen(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 != "\n" && $0.isUnseen }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar != "\n", scalar.isUnseen {
        for unit in String(scalar).utf16 { shown += escape(UInt32(unit)) }
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func escape(_ unit: UInt32) -> String {
    let hex = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let elements):
      Self.write(elements, between: ("[", "]"), to: &text, indent: indent) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      Self.write(sorted, between: ("{", "}"), to: &text, indent: indent) {
        Self.write($0.key, to: &$1)
        $1 += $2 == nil ? ":" : ": "
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String, indent: Int?,
    _ writeElement: (Element, inout String, Int?) -> Void
  ) {
    text += brackets.0
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      writeElement(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    // Hardly any string has something to escape.
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
      text += string
      text += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{9}": text += "\\t"
      case "\u{A}": text += "\\n"
      case "\u{C}": text += "\\f"
      case "\u{D}": text += "\\r"
      case "\u{0}"..."\u{1F}": text += escape(scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
