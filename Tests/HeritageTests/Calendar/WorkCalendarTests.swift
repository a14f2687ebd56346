import Heritage
import Testing

@Suite struct WorkCalendarTests {
  /// Spring Festival 2026 with the Saturdays around it, and the end of the year.
  private let calendar: WorkCalendar = {
    var calendar = WorkCalendar()
    func day(_ text: String) -> CivilDate { CivilDate(text) ?? .first }
    var days: [(CivilDate, WorkCalendar.Day)] = [
      (day("2026-02-14"), .init(kind: .workday, name: "春节调休")),
      (day("2026-02-28"), .init(kind: .workday, name: "春节调休")),
      (day("2026-12-31"), .init(kind: .holiday, name: "元旦")),
    ]
    for number in 15...23 {
      days.append((day("2026-02-\(number)"), .init(kind: .holiday, name: "春节")))
    }
    calendar.add(year: 2026, days)
    return calendar
  }()

  @Test(arguments: [
    // A working day stays; a Saturday goes to Monday; one that is worked stays.
    ("2026-03-04", "2026-03-04", nil), ("2026-03-07", "2026-03-09", "周六"),
    ("2026-03-08", "2026-03-09", "周日"), ("2026-02-14", "2026-02-14", nil),
    ("2026-02-28", "2026-02-28", nil),
    // Nine days off, and what follows them.
    ("2026-02-15", "2026-02-24", "春节"), ("2026-02-23", "2026-02-24", "春节"),
  ])
  func aDeadlineMovesToTheNextWorkingDay(stated: String, moved: String, rest: String?) throws {
    let day = try #require(CivilDate(stated))
    #expect(
      calendar.deadline(on: day)
        == DeadlineShift(stated: day, moved: try #require(CivilDate(moved)), rest: rest))
  }

  @Test func ofAYearThatIsNotKnownNothingIsMoved() throws {
    let saturday = try #require(CivilDate("2027-01-02"))
    #expect(
      calendar.deadline(on: saturday)
        == DeadlineShift(stated: saturday, moved: saturday, unknownYear: 2027))
    // The next working day would lie in such a year.
    let last = try #require(CivilDate("2026-12-31"))
    #expect(
      calendar.deadline(on: last) == DeadlineShift(stated: last, moved: last, unknownYear: 2027))
  }

  @Test(arguments: [("1970-01-01", 4), ("2026-11-25", 3), ("1900-01-01", 1), ("2999-12-31", 2)])
  func weekdaysAreThoseOfISO8601(text: String, weekday: Int) {
    #expect(CivilDate(text)?.weekday == weekday)
  }
}
