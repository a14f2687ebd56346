import Heritage
import Testing

/// What spreadsheets make a day of, and what they leave alone; days themselves are no mistake.
@Suite struct MistakenDayTests {
  @Test(arguments: [
    "2/2", "12/31", "31/12", "3-4", "1-2-3", "31/3/2026", "2026-04", "2026/4", "4-2026", "3-45",
    "3月5日",
    "2026年4月", "MAR-1", "1-Sept", "may 3", "Dec 2026", "1-jan-26", "1:20", "09:30:00", "05-01",
  ])
  func isTaken(text: String) {
    #expect(text.isTakenForDay)
    #expect(text.guardedFromSpreadsheets == "'" + text)
    #expect(("'" + text).withoutSpreadsheetGuard == text)
  }

  @Test(arguments: [
    "", "2", "2026", "2026-03-31", "2026/3/31", "2026年3月31日", "2026-03-31 09:00:00", "2026Q1",
    "KS6-07",
    "YH-2026-0001-F", "E-04", "FIRE:E-04", "0512-5733", "13-145", "1.5", "50.0%", "P1", "3 天",
    "共 2 项",
    "MARK-1", "1/2 处", "3月", "〔2026〕1号", "a:b", "2026-04（部分）",
  ])
  func isLeft(text: String) {
    #expect(!text.isTakenForDay)
    #expect(text.guardedFromSpreadsheets == text)
  }
}
