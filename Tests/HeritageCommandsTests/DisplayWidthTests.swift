import Testing

@testable import HeritageCommands

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("文保", 4), ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("（一）", 6), ("〔2026〕", 8),
    ("e\u{301}", 1), ("が", 2), ("か\u{3099}", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("😀", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤️", 2), ("❤", 1), ("✅", 2), ("①", 1), ("—", 1), ("…", 1),
    ("𠮷", 2), ("\u{30000}", 2), ("葛\u{E0100}", 2), ("\u{200B}", 0), ("é", 1), ("½", 1), ("°", 1),
    ("㎡", 2), ("､", 1), ("￥", 2), ("¥", 1), ("\u{7}", 0),
  ])
  func textTakesUpItsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func theTableIsInOrder() {
    let ranges = DisplayWidth.wideRanges
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test func paddingCountsColumns() {
    #expect(DisplayWidth.pad("文保", to: 6) == "文保  ")
    #expect(DisplayWidth.pad("文保", to: 6, alignment: .trailing) == "  文保")
    #expect(DisplayWidth.pad("文保", to: 3) == "文保")
  }

  @Test(arguments: [(8, "文保单位"), (7, "文保单…"), (6, "文保…"), (5, "文保…"), (1, "…")])
  func longTextIsCutWithAnEllipsis(width: Int, expected: String) {
    #expect(DisplayWidth.truncate("文保单位", to: width) == expected)
  }
}
