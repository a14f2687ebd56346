/// When a recurring duty is due: its days year after year, each for the span since the one before it.
public enum DutyCycles {
  /// One time that a duty is due.
  public struct Cycle: Hashable, Sendable {
    /// The day after the due day before it.
    public var begins: CivilDate
    public var dueOn: CivilDate

    public init(begins: CivilDate, dueOn: CivilDate) {
      self.begins = begins
      self.dueOn = dueOn
    }
  }

  /// The cycles from the first that lies wholly after the clock has started up to the one running on a day.
  ///
  /// A duty that starts shortly before a due day is not due on it: a cycle counts only where it begins on or after the
  /// start.
  public static func cycles(
    of days: [MonthDay], from start: CivilDate, until today: CivilDate
  ) -> [Cycle] {
    guard !days.isEmpty, start <= today else { return [] }
    let due = (start.year - 1...today.year + 1).flatMap { year in
      days.sorted().compactMap { $0.day(in: year) }
    }
    return zip(due, due.dropFirst()).compactMap { before, day in
      guard let begins = before.adding(days: 1), begins >= start, begins <= today else {
        return nil
      }
      return Cycle(begins: begins, dueOn: day)
    }
  }

  /// The cycle that is due on a day; `nil` where none is.
  public static func cycle(of days: [MonthDay], dueOn day: CivilDate) -> Cycle? {
    let due = (day.year - 1...day.year).flatMap { year in
      days.sorted().compactMap { $0.day(in: year) }
    }
    guard due.contains(day), let before = due.last(where: { $0 < day }),
      let begins = before.adding(days: 1)
    else { return nil }
    return Cycle(begins: begins, dueOn: day)
  }
}
