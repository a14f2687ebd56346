/// Days from one to another, both included; the first is not later than the last.
public struct DaySpan: Hashable, Sendable {
  public let from: CivilDate
  public let to: CivilDate

  /// `nil` where the first day is later than the last.
  public init?(_ from: CivilDate, _ to: CivilDate) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// A day alone.
  public init(_ day: CivilDate) {
    from = day
    to = day
  }

  /// The days of both; `nil` where there are none.
  public func intersection(_ other: DaySpan) -> DaySpan? {
    DaySpan(max(from, other.from), min(to, other.to))
  }
}
