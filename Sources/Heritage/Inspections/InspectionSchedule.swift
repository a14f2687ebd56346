/// How often something at a site is to be inspected (检查间隔、频次).
public enum InspectionSchedule: Hashable, Sendable {
  /// So many days after the last time.
  case days(Int)
  /// On the same day so many months after the last time, or on the month's last day where it is shorter.
  case months(Int)
  /// Once in each calendar year, by this day of it.
  case yearly(by: MonthDay)

  /// The last day on which the next time is not late, where it was done on `day`.
  public func due(after day: CivilDate) -> CivilDate {
    switch self {
    case .yearly(let last): last.day(in: day.year + 1) ?? day
    case .days, .months: due(startingOn: day)
    }
  }

  /// The last day on which the first time is not late, where it is asked for from `day` on.
  public func due(startingOn day: CivilDate) -> CivilDate {
    switch self {
    case .days(let count): return day.adding(days: count) ?? day
    case .months(let count): return day.adding(months: count) ?? day
    case .yearly(let last):
      guard let due = last.day(in: day.year) else { return day }
      return due >= day ? due : last.day(in: day.year + 1) ?? day
    }
  }
}
