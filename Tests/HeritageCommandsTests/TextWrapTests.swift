import Testing

@testable import HeritageCommands

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("一二三四五", 4, ["一二", "三四", "五"]),
    ("一二，三四", 4, ["一", "二，", "三四"]),
    ("一（二三）", 4, ["一", "（二", "三）"]),
    ("one two three", 7, ["one two", "three"]),
    ("用 wenbao 打开", 10, ["用 wenbao", "打开"]),
    ("abcdefgh", 4, ["abcd", "efgh"]),
    ("", 4, [""]),
  ])
  func linesKeepToTheWidth(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test func withoutAWidthNothingIsWrapped() {
    #expect(TextWrap.block("一\n二", width: nil, first: "· ", others: "  ") == ["· 一⏎二"])
  }
}
