/// A day typed for the future that is so far off that it may be a slip, `2062` for `2026`.
///
/// No act and no rule knows a longest term; this is a question to whoever typed it, not a refusal for good.
public struct FarDay: Hashable, Sendable {
  /// A day later than this many years after the act it belongs to has to be confirmed. The longest terms in use are
  /// those of works (工程) and of recurring duties, two to three years.
  public static let years = 3

  /// What it is, in Chinese: 整改期限, 计划完工日期 …
  public let what: String
  public let day: CivilDate
  /// The day of the act.
  public let from: CivilDate

  /// `nil` where no day was given, or one that is not far off.
  public init?(_ what: String, _ day: CivilDate?, from: CivilDate) {
    guard let day, let limit = from.adding(months: 12 * Self.years), day > limit else { return nil }
    (self.what, self.day, self.from) = (what, day, from)
  }
}
