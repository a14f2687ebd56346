/// A half of a year (半年): January to June, or July to December.
public struct HalfYear: Hashable, Sendable, CustomStringConvertible {
  public let year: Int
  public let isSecond: Bool
  public let days: DaySpan

  /// `nil` outside the years that ``CivilDate`` holds.
  public init?(year: Int, isSecond: Bool) {
    guard let from = CivilDate(year: year, month: isSecond ? 7 : 1, day: 1),
      let to = CivilDate(year: year, month: isSecond ? 12 : 6, day: isSecond ? 31 : 30),
      let days = DaySpan(from, to)
    else { return nil }
    self.year = year
    self.isSecond = isSecond
    self.days = days
  }

  /// As files and commands name it: `2026H1`.
  public var description: String { "\(year)\(isSecond ? "H2" : "H1")" }

  /// As people name it: `2026年上半年`.
  public var displayName: String { "\(year)年\(isSecond ? "下半年" : "上半年")" }

  /// The half before it; `nil` before the first year held.
  public var previous: HalfYear? {
    HalfYear(year: isSecond ? year : year - 1, isSecond: !isSecond)
  }
}

/// A half of a year as somebody writes it, with or without the year.
public struct WrittenHalfYear: Hashable, Sendable {
  /// `nil`: of the running year.
  private let year: Int?
  private let isSecond: Bool

  /// Reads `2026H1`, `2026上半年`, `2026年下半年`, `2026上`, and the same without the year; anything else gives `nil`.
  public init?(_ text: String) {
    let digits = text.prefix(4)
    let hasYear = digits.utf8.count == 4 && digits.utf8.allSatisfy { (48...57).contains($0) }
    year = hasYear ? Int(digits) : nil
    var rest = hasYear ? text.dropFirst(4) : text[...]
    if hasYear, rest.hasPrefix("年") { rest = rest.dropFirst() }
    switch rest {
    case "H1", "h1", "上", "上半年": isSecond = false
    case "H2", "h2", "下", "下半年": isSecond = true
    default: return nil
    }
    guard HalfYear(year: year ?? 2000, isSecond: isSecond) != nil else { return nil }
  }

  /// The half that is meant on a day.
  public func half(on day: CivilDate) -> HalfYear? {
    HalfYear(year: year ?? day.year, isSecond: isSecond)
  }
}

extension CivilDate {
  /// The half of the year that the day lies in.
  public var halfYear: HalfYear? { HalfYear(year: year, isSecond: month > 6) }

  /// The first day of its year.
  public var startOfYear: CivilDate { CivilDate(year: year, month: 1, day: 1) ?? self }
}
