/// A day of every year, `MM-DD`; never 02-29, which most years lack.
public struct MonthDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// `nil` where the text is no such day.
  public init?(_ text: String) {
    guard text.utf8.count == 5, CivilDate("2001-\(text)") != nil else { return nil }
    description = text
  }

  /// The day in that year.
  public func day(in year: Int) -> CivilDate? { CivilDate("\(year)-\(description)") }

  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    left.description < right.description
  }
}
