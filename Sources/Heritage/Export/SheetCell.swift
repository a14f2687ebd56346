/// What stands in one cell of a list as a spreadsheet: a day as a day, a number as a number, everything else as text.
package enum SheetCell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double, SheetNumber)
  case day(CivilDate)
  /// A moment of a day, in seconds from its beginning.
  case moment(CivilDate, second: Int)

  /// - Parameter isNumber: whether the column counts or measures; elsewhere digits are a code, and stay text.
  package init(_ text: String?, isNumber: Bool) {
    guard let text, !text.isEmpty else {
      self = .empty
      return
    }
    self = Self.day(text) ?? Self.number(text, isNumber: isNumber) ?? .text(text)
  }

  /// Spreadsheets count days rightly from this one on.
  private static let firstDay = CivilDate(year: 1900, month: 3, day: 1) ?? .first

  /// `2026-03-31`, `2026-03-31 09:00:00`.
  private static func day(_ text: String) -> SheetCell? {
    guard [10, 19].contains(text.utf8.count), let day = CivilDate(text.prefix(10)),
      day >= firstDay
    else { return nil }
    let rest = text.dropFirst(10)
    guard !rest.isEmpty else { return .day(day) }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard rest.first == " ", parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { UInt8($0) }.map(Int.init)
    guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    return .moment(day, second: (numbers[0] * 60 + numbers[1]) * 60 + numbers[2])
  }

  private static func number(_ text: String, isNumber: Bool) -> SheetCell? {
    if text.hasSuffix(" 天") { return plain(text.dropLast(2)).map { .number($0.value, .days) } }
    guard isNumber else { return nil }
    if text.hasSuffix("%") {
      return plain(text.dropLast()).map { .number($0.value / 100, .percent(decimals: $0.decimals)) }
    }
    if text.first == "+" { return plain(text.dropFirst()).map { .number($0.value, .change) } }
    return plain(text).map { .number($0.value, .plain(decimals: $0.decimals)) }
  }

  /// Digits as a spreadsheet keeps them: no more than fifteen, no zeros before them.
  private static func plain(_ text: some StringProtocol) -> (value: Double, decimals: Int)? {
    let parts = (text.first == "-" ? text.dropFirst() : text[...])
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined(separator: "")
    guard let whole = parts.first, !parts.contains(where: \.isEmpty), digits.utf8.count <= 15,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      whole == "0" || whole.first != "0", let value = Double(String(text))
    else { return nil }
    return (value, parts.count == 2 ? parts[1].utf8.count : 0)
  }
}
