import Testing

@testable import HeritageCommands

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("顾炎武墓 A-1", "顾炎武墓 A-1"),
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"),
    ("a\tb", "a\\u{9}b"),
    ("a\nb", "a⏎b"),
    ("a\r\nb", "a⏎b"),
    ("a\rb", "a\\u{D}b"),
    ("\u{0}\u{7F}\u{9B}2J", "\\u{0}\\u{7F}\\u{9B}2J"),
    ("a\u{202E}cba\u{2069}", "a\\u{202E}cba\\u{2069}"),
    ("零\u{200B}宽\u{FEFF}", "零\\u{200B}宽\\u{FEFF}"),
    ("a\u{2028}b\u{E0041}", "a\\u{2028}b\\u{E0041}"),
    ("葛\u{E0100}城", "葛\u{E0100}城"),
  ])
  func nothingSteersTheTerminal(text: String, shown: String) {
    #expect(TerminalText.safe(text) == shown)
  }

  @Test func tablesAndPagesShowDataEscaped() {
    let page = Page()
    let table = TextTable(["a\u{1B}b"], [Column("名") { $0 }])
    #expect(table.lines(for: page) == ["名", "--------", "a\\u{1B}b"])
    #expect(KeyValueBlock(["名": "a\nb"]).lines(for: page) == ["名  a⏎b"])
    #expect(NextSteps(["wenbao \u{7}"]).lines(for: page) == ["下一步:", "  wenbao \\u{7}"])
  }
}
