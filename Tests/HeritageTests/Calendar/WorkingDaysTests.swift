import Heritage
import Testing

struct WorkingDaysTests {
  @Test func holidaysAndWorkedSaturdaysCountAsAnnounced() throws {
    var calendar = WorkCalendar()
    let friday = try #require(CivilDate("2026-05-01"))
    let saturday = try #require(CivilDate("2026-05-09"))
    calendar.add(
      year: 2026,
      [
        (friday, WorkCalendar.Day(kind: .holiday, name: "劳动节")),
        (saturday, WorkCalendar.Day(kind: .workday, name: "调休")),
      ])
    let start = try #require(CivilDate("2026-04-30"))
    let one = calendar.day(1, after: start)
    #expect(one.day.description == "2026-05-04" && one.isKnown)
    #expect(calendar.day(6, after: start).day.description == "2026-05-09")
    #expect(calendar.day(0, after: start).day == start)
  }

  @Test func ofAnUnknownYearMondayToFridayCount() throws {
    let found = WorkCalendar().day(20, after: try #require(CivilDate("2026-11-26")))
    #expect(found.day.description == "2026-12-24")
    #expect(!found.isKnown)
  }
}
