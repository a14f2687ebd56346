import Testing

@testable import HeritageCommands

@Suite struct VerificationWordsTests {
  @Test(arguments: [
    ("missing", "缺失"), ("expected number 7", "编号不连续，应为 7"),
    ("says 3 records, its entry brought 2", "回执写 3 条，流水带来 2 条"),
    ("refused when replayed: E-DB-R5-RETURN: x", "重放时被拒绝：E-DB-R5-RETURN: x"),
    ("row 5 missing from index x", "SQLite：row 5 missing from index x"),
  ])
  func findingsAreInChinese(english: String, chinese: String) {
    #expect(VerificationWords.detail(english) == chinese)
  }

  @Test func rowsAreNamedInChinese() {
    #expect(VerificationWords.row("entry 12") == "流水 12")
    #expect(VerificationWords.row("hazard YH-2026-0001-F") == "隐患 YH-2026-0001-F")
    #expect(VerificationWords.row("trigger entry_is_chained") == "触发器 entry_is_chained")
  }
}
