import Heritage

/// What stands in a cell, as people mean it.
enum CellValue {
  /// Characters of a line, as the schema of the XML has it.
  static let lineLimit = 400
  static let textLimit = 100_000

  /// The text without the white space around it; whole numbers without a point. `nil` for an empty cell.
  static func text(_ cell: Workbook.Cell?) -> String? {
    let text: String
    switch cell {
    case .text(let raw): text = raw
    case .number(let number):
      text =
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .error, nil: return nil
    }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A day: a number that counts days, or a text such as 2026-3-31, 2026/3/31, 2026.3.31 or 2026年3月31日.
  static func date(_ cell: Workbook.Cell?, _ workbook: Workbook) -> CivilDate? {
    if case .number(let number) = cell { return workbook.date(number) }
    guard let text = text(cell) else { return nil }
    let parts = text.split { "-/.年月日".contains($0) }.map(String.init)
    guard parts.count == 3, parts[0].count == 4,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// A code as the schemas have it: letters, digits, `.`, `_` and `-`, the first a letter or a digit.
  static func isCode(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 40, isPlain(first) else { return false }
    return text.utf8.allSatisfy { isPlain($0) || ".-_".utf8.contains($0) }
  }

  /// `CHECKLIST:ITEM`.
  static func isItem(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { isCode(String($0)) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
