import Testing

@testable import HeritageCommands

@Suite struct ParserWordsTests {
  @Test(arguments: [
    (
      "Unknown option '-abc'\n   or: Missing value for '-a <x>' in '-abc'",
      "没有选项“-abc”；若是短选项连写，则“-a <x>”缺少值。"
    ),
    ("Invalid option: -1", "选项“-1”写法不对。"),
    ("Missing one of: '--a', '--b'", "必须给出其中之一: --a、--b。"),
    ("Missing required subcommand.", "缺少命令。"),
    (
      "Value to be set with flag 'b' in '-ab' had already been set with flag 'a' in '-ab'",
      "“b，见 -ab”与“a，见 -ab”不能同时用。"
    ),
    ("The value '3' is invalid.", "值“3”无效。"),
    (
      "The value '3' is invalid for '<n>'. Please provide one of '1' and '2'.",
      "“3”不是“<n>”的值，可取: 1、2。"
    ),
    ("Command 'x' is not a parent of the current command.", "“x”不是当前命令的上级。"),
    (
      "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh bash",
      "认不出当前的 shell，可用: zsh bash。"
    ),
    (
      "Internal error. Invalid state while parsing command-line arguments.",
      "解析命令行时程序内部出错: Invalid state while parsing command-line arguments."
    ),
    ("Something new about '文物'", "命令行不能理解: Something new about '文物'"),
    ("文号与日期要一起给", "文号与日期要一起给"),
  ])
  func aMessageIsPutIntoChinese(english: String, chinese: String) {
    #expect(ParserWords.translate(english) == chinese)
  }

  @Test func fixedPhrasesAreTranslatedWhereTheyStand() {
    #expect(
      ParserWords.translatePhrases(in: "a:Show the version. b:Show help information.")
        == "a:显示版本 b:显示帮助")
  }

  @Test func noEnglishIsLeftInDumps() {
    let session = Session("--experimental-dump-help")
    #expect(session.exit == 0)
    #expect(session.output.contains("显示帮助"))
    #expect(!session.output.contains("Show "))
  }
}
