import Heritage
import Testing

@Suite struct HalfYearTests {
  private let today = CivilDate("2026-07-03") ?? .first

  @Test(arguments: [
    ("2026H1", "2026H1"), ("2025h2", "2025H2"), ("2026上半年", "2026H1"), ("2026年下半年", "2026H2"),
    ("2026下", "2026H2"), ("上半年", "2026H1"), ("H2", "2026H2"),
  ])
  func aHalfIsWrittenInCodeOrInWords(text: String, name: String) {
    #expect(WrittenHalfYear(text)?.half(on: today)?.description == name)
  }

  @Test(arguments: [
    "", "2026", "2026H3", "26H1", "2026-H1", "1899H1", "3000H1", "２０２６H1", "年上半年", "2026年年上半年",
  ])
  func anythingElseIsNoHalf(text: String) {
    #expect(WrittenHalfYear(text) == nil)
  }

  @Test func itsDaysAreThoseOfSixMonths() throws {
    let first = try #require(HalfYear(year: 2024, isSecond: false))
    let second = try #require(today.halfYear)
    #expect(first.days.from.description == "2024-01-01")
    #expect(first.days.to.description == "2024-06-30")
    #expect(second.days.from.description == "2026-07-01")
    #expect(second.days.to.description == "2026-12-31")
    #expect(second.displayName == "2026年下半年")
    #expect(second.previous?.description == "2026H1")
    #expect(first.previous?.description == "2023H2")
    #expect(CivilDate("2026-06-30")?.halfYear?.description == "2026H1")
    #expect(HalfYear(year: 1900, isSecond: false)?.previous == nil)
  }

  @Test func aSpanEndsNotBeforeItBegins() throws {
    let (first, last) = (try #require(CivilDate("2026-01-01")), today)
    #expect(DaySpan(last, first) == nil)
    let span = try #require(DaySpan(first, last))
    #expect(span.intersection(DaySpan(last)) == DaySpan(last))
    let later = try #require(last.adding(days: 1))
    #expect(span.intersection(DaySpan(later)) == nil)
  }
}
