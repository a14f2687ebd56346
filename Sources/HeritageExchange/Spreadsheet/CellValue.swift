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
    case .day(let day): text = day.description
    case .fault, nil: return nil
    }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A day: a number that counts days, or a text.
  static func date(_ cell: Workbook.Cell?, _ workbook: Workbook) -> CivilDate? {
    switch cell {
    case .day(let day): day
    case .number(let number):
      Workbook.day(number, from1904: workbook.countsFrom1904) ?? date(in: text(cell) ?? "")
    default: text(cell).flatMap { date(in: $0) }
    }
  }

  /// A day as people and programs write it: 2026-3-31, 2026/3/31, 2026.3.31, 2026年3月31日, 20260331, full-width too, and
  /// with a time of day behind it.
  static func date(in text: String) -> CivilDate? {
    let whole = text.trimmed.halfWidth
    guard let found = whole.wholeMatch(of: dayPattern),
      let year = Int(found.1), let month = Int(found.2), let day = Int(found.3)
    else { return compact(whole) }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func compact(_ text: String) -> CivilDate? {
    guard text.utf8.count == 8, let number = Int(text), number > 0 else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static var dayPattern: Regex<(Substring, Substring, Substring, Substring)> {
    /([0-9]{4}) *[-\/.年。] *([0-9]{1,2}) *[-\/.月。] *([0-9]{1,2}) *日?(?:[ T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?)?/
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
