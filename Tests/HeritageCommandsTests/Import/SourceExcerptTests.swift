import Testing

@testable import HeritageCommands

@Suite struct SourceExcerptTests {
  private func lines(_ text: String, _ column: Int, width: Int = 60) -> [String]? {
    SourceExcerpt(line: Array(text.utf8), column: column).lines(width: width)
  }

  @Test func theMarkStandsBelowTheColumn() {
    #expect(lines("  <a>文物</a>\r", 3) == ["    <a>文物</a>", "    ^"])
    #expect(lines("\t<名 a=\"文\"/> <b/>", 13) == ["    <名 a=\"文\"/> <b/>", "                 ^"])
  }

  @Test func aLongLineIsCutAroundTheColumn() {
    let text = String(repeating: "x", count: 100) + "<b/>" + String(repeating: "y", count: 100)
    #expect(
      lines(text, 101, width: 40) == [
        "    …xxxxxxxxxx<b/>yyyyyyyyyyyyyyyyyy…", "               ^",
      ])
  }

  @Test func controlCharactersAreWrittenOut() {
    #expect(lines("<a>\u{1B}[31m</a>", 1) == ["    <a>\\u{1B}[31m</a>", "    ^"])
  }

  @Test func whatCannotBeShownIsLeftOut() {
    #expect(SourceExcerpt(line: [0xC4, 0xE3], column: 1).lines(width: 60) == nil)
    #expect(lines("   ", 1) == nil)
    #expect(lines("<a/>", 9) == ["    <a/>"])
  }
}
