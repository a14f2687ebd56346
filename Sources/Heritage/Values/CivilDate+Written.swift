/// Days as people write them, beside `YYYY-MM-DD`: `2026/8/31`, `2026.8.31`, `20260831`, `2026年8月31日`, `8-31`, `8月31日`,
/// 今天, 昨天, 前天, 明天, 后天, `+30`, 月底, 季末, 年底. Full-width digits and signs count as plain ones.
extension CivilDate {
  /// The day that is written.
  ///
  /// - Parameter today: what 今天 and `+30` count from, and whose year a day without a year is of.
  /// - Returns: `nil` where it is no way to write a day, or no such day exists (2月30日).
  public init?(written text: String, today: CivilDate) {
    let plain = text.halfWidth.filter { !$0.isWhitespace }
    if let named = Self.named(plain, today: today) {
      self = named
    } else if plain.hasPrefix("+"), let days = Self.digits(plain.dropFirst(), 1...5) {
      guard let later = today.adding(days: days) else { return nil }
      self = later
    } else if let whole = Self.digits(plain[...], 8...8) {
      self.init(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
    } else {
      self.init(parts: plain, thisYear: today.year)
    }
  }

  /// The last day of the month.
  public var monthEnd: CivilDate {
    CivilDate(year: year, month: month, day: 1)?.adding(months: 1)?.adding(days: -1) ?? self
  }

  /// The last day of the quarter.
  public var quarterEnd: CivilDate {
    CivilDate(year: year, month: (month + 2) / 3 * 3, day: 1)?.monthEnd ?? self
  }

  private static func named(_ text: String, today: CivilDate) -> CivilDate? {
    switch text {
    case "今天", "今日": today
    case "昨天", "昨日": today.adding(days: -1)
    case "前天": today.adding(days: -2)
    case "明天", "明日": today.adding(days: 1)
    case "后天": today.adding(days: 2)
    case "月底", "月末": today.monthEnd
    case "季末", "季底": today.quarterEnd
    case "年底", "年末": CivilDate(year: today.year, month: 12, day: 31)
    default: nil
    }
  }

  /// Year, month and day, or month and day, with one kind of sign between them.
  private init?(parts text: String, thisYear: Int) {
    var parts: [Substring]
    if text.contains("月") {
      guard let (year, month, day) = Self.chineseParts(text[...]) else { return nil }
      parts = [year, month, day].compactMap(\.self)
    } else {
      guard let sign = text.first(where: { "-/.".contains($0) }) else { return nil }
      parts = text.split(separator: sign, omittingEmptySubsequences: false)
    }
    let year = parts.count == 3 ? Self.digits(parts.removeFirst(), 4...4) : thisYear
    guard let year, parts.count == 2, let month = Self.digits(parts[0], 1...2),
      let day = Self.digits(parts[1], 1...2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The parts of `2026年8月31日`, of which the year and the last sign may be left out.
  private static func chineseParts(
    _ text: Substring
  ) -> (year: Substring?, month: Substring, day: Substring)? {
    var rest = text
    var year: Substring?
    if let mark = rest.firstIndex(of: "年") {
      year = rest[..<mark]
      rest = rest[rest.index(after: mark)...]
    }
    guard let mark = rest.firstIndex(of: "月") else { return nil }
    let month = rest[..<mark]
    rest = rest[rest.index(after: mark)...]
    if let last = rest.last, "日号".contains(last) { rest.removeLast() }
    return (year, month, rest)
  }

  private static func digits(_ text: Substring, _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }
}
