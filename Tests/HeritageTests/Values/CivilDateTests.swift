import Heritage
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2026-00-10", "2026-1-01", "2025-02-29", "1899-12-31", "3000-01-01",
    "2026-01-01 ", "２０２６-01-01", "2026/01/01", "",
  ])
  func impossibleDatesAreNotMade(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func everyDayOfFourCenturiesGoesThereAndBack() throws {
    let first = try #require(CivilDate("1900-01-01")).daysSinceEpoch
    for number in first..<(first + 146_097) {
      let date = try #require(CivilDate(daysSinceEpoch: number))
      #expect(date.daysSinceEpoch == number)
      #expect(CivilDate(date.description) == date)
    }
  }

  @Test func epochIsTheFirstOfJanuary1970() {
    #expect(CivilDate(daysSinceEpoch: 0)?.description == "1970-01-01")
    #expect(CivilDate("2026-11-22")?.daysSinceEpoch == 20_779)
  }

  @Test func addingMonthsKeepsTheDayOrTakesTheLast() {
    #expect(CivilDate("2024-01-31")?.adding(months: 1)?.description == "2024-02-29")
    #expect(CivilDate("2025-12-15")?.adding(months: 3)?.description == "2026-03-15")
    #expect(CivilDate("2026-03-31")?.adding(months: -1)?.description == "2026-02-28")
    #expect(CivilDate("2026-12-31")?.adding(days: 1)?.description == "2027-01-01")
  }

  @Test func momentsAreReadInAnyOffsetAndShownInUTC() {
    #expect(Instant("2026-04-01T07:30:00+08:00")?.description == "2026-03-31T23:30:00Z")
    #expect(Instant("2026-04-01T07:30:00+08:00")?.civilDate?.description == "2026-04-01")
    #expect(Instant("2026-03-31T16:00:00Z")?.localText == "2026-04-01 00:00:00")
    #expect(Instant("2026-03-31T24:00:00Z") == nil)
    #expect(Instant("2026-03-31 16:00:00Z") == nil)
  }

  @Test(arguments: [Int.max, Int.min, 1 << 53, 500_000])
  func countsBeyondAllYearsGiveNoDate(count: Int) {
    #expect(CivilDate(daysSinceEpoch: count) == nil)
    #expect(CivilDate.first.adding(days: count) == nil)
    #expect(CivilDate.first.adding(months: count) == nil)
  }
}
