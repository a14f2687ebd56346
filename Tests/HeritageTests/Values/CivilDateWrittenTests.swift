import Heritage
import Testing

@Suite struct CivilDateWrittenTests {
  private static let today = CivilDate("2026-03-02") ?? .first

  @Test(arguments: [
    ("2026-08-31", "2026-08-31"), ("2026/8/31", "2026-08-31"), ("2026.8.31", "2026-08-31"),
    ("20260831", "2026-08-31"), ("2026年8月31日", "2026-08-31"), ("2026年8月31号", "2026-08-31"),
    ("8月31日", "2026-08-31"), ("8月31", "2026-08-31"), ("8-31", "2026-08-31"),
    ("8/31", "2026-08-31"), ("２０２６－０８－３１", "2026-08-31"), (" 2026 年 8 月 31 日 ", "2026-08-31"),
    ("今天", "2026-03-02"), ("昨天", "2026-03-01"), ("前天", "2026-02-28"), ("明天", "2026-03-03"),
    ("后天", "2026-03-04"), ("+30", "2026-04-01"), ("＋30", "2026-04-01"), ("+0", "2026-03-02"),
    ("月底", "2026-03-31"), ("月末", "2026-03-31"), ("季末", "2026-03-31"), ("年底", "2026-12-31"),
  ])
  func aDayAsPeopleWriteIt(text: String, day: String) {
    #expect(CivilDate(written: text, today: Self.today)?.description == day)
  }

  @Test(arguments: [
    "", "2月30日", "2026-02-30", "2026/2/30", "20260230", "2-30", "2026年8月", "8", "26-8-31",
    "31/8/2026",
    "2026-8/31", "8-31-", "-8-31", "8--31", "+", "+x", "-30", "+999999", "2026年13月1日", "年8月31日",
    "下周", "2026-8-31-1",
    "2026年8月31日5", "0-5", "8月", "月8日",
  ])
  func whatIsNoDayIsNone(text: String) {
    #expect(CivilDate(written: text, today: Self.today) == nil)
  }

  @Test(arguments: [
    ("2026-02-10", "2026-02-28", "2026-03-31"), ("2028-02-29", "2028-02-29", "2028-03-31"),
    ("2026-12-31", "2026-12-31", "2026-12-31"), ("2026-04-01", "2026-04-30", "2026-06-30"),
    ("2026-09-30", "2026-09-30", "2026-09-30"),
  ])
  func monthsAndQuartersEnd(day: String, month: String, quarter: String) throws {
    let day = try #require(CivilDate(day))
    #expect(day.monthEnd.description == month)
    #expect(day.quarterEnd.description == quarter)
  }
}
