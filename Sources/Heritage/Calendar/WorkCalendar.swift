/// The calendar of working days (工作日): Monday to Friday, but for public holidays, and with the Saturdays and Sundays
/// that are worked instead. The State Council announces it year by year; of other years nothing is known.
public struct WorkCalendar: Hashable, Sendable {
  public struct Day: Hashable, Sendable {
    public var kind: CalendarDayKind
    public var name: String

    public init(kind: CalendarDayKind, name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// Years whose announcement is known.
  public private(set) var years: Set<Int> = []
  private var days: [CivilDate: Day] = [:]

  public init() {}

  /// Takes in what is known of a year.
  public mutating func add(year: Int, _ days: [(CivilDate, Day)]) {
    years.insert(year)
    for (date, day) in days { self.days[date] = day }
  }

  /// Why a day is no working day: the name of the holiday, or of the day of the week; `nil` for a working day.
  public func rest(on date: CivilDate) -> String? {
    switch days[date]?.kind {
    case .holiday: days[date]?.name
    case .workday: nil
    case nil: date.weekday >= 6 ? (date.weekday == 6 ? "周六" : "周日") : nil
    }
  }

  /// What becomes of a deadline that falls on a day.
  public func deadline(on date: CivilDate) -> DeadlineShift {
    var shift = DeadlineShift(stated: date, moved: date)
    while true {
      guard years.contains(shift.moved.year) else {
        // Of such a year it is not known which days are worked: the deadline stays as it was stated.
        return DeadlineShift(stated: date, moved: date, unknownYear: shift.moved.year)
      }
      guard let rest = rest(on: shift.moved), let next = shift.moved.adding(days: 1) else {
        return shift
      }
      shift.rest = shift.rest ?? rest
      shift.moved = next
    }
  }

  /// The day that is so many working days after a day, which itself does not count. Of a year whose announcement is
  /// not known Monday to Friday count, and `isKnown` says so.
  public func day(
    _ workingDays: Int, after start: CivilDate
  ) -> (day: CivilDate, isKnown: Bool) {
    var (day, left, isKnown) = (start, workingDays, true)
    while left > 0, let next = day.adding(days: 1) {
      day = next
      isKnown = isKnown && years.contains(day.year)
      if rest(on: day) == nil { left -= 1 }
    }
    return (day, isKnown)
  }
}

extension CivilDate {
  /// Day of the week after ISO 8601: 1 Monday … 7 Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1
  }
}
