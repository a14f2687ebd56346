/// The Chinese words for what the argument parser says in English.
enum ParserWords {
  /// Messages about a mistaken command line: `*` stands for the words of the user. The first that
  /// fits is taken, so the more particular stand first.
  private static let messages: [(english: String, chinese: String)] = [
    (
      "Unknown option '*'\n   or: Missing value for '*' in '*'",
      "没有选项“{1}”；若是短选项连写，则“{2}”缺少值。"
    ),
    ("Unknown option '*'. Did you mean '*'?", "没有选项“{1}”，是不是“{2}”？"),
    ("Unknown option '*'", "没有选项“{1}”。"),
    ("Invalid option: *", "选项“{1}”写法不对。"),
    ("Missing value for '*'", "“{1}”缺少值。"),
    ("Missing expected argument '*'", "缺少必需的“{1}”。"),
    ("Missing one of: '*'", "必须给出其中之一: {1}。"),
    ("Missing required subcommand.", "缺少命令。"),
    ("The option '*' does not take any value, but '*' was specified.", "选项“{1}”不带值，却给了“{2}”。"),
    ("Unexpected argument '*'", "多余的参数“{1}”。"),
    ("* unexpected arguments: '*'", "多余的参数（{1} 个）: {2}。"),
    ("Value to be set with flag '*' had already been set with flag '*'", "“{1}”与“{2}”不能同时用。"),
    (
      "The value '*' is invalid for '*'. Please provide one of the following:\n*",
      "“{1}”不是“{2}”的值，可取: {3}。"
    ),
    ("The value '*' is invalid for '*'. Please provide one of '*'.", "“{1}”不是“{2}”的值，可取: {3}。"),
    ("The value '*' is invalid for '*': *", "“{1}”不能作“{2}”的值: {3}"),
    ("The value '*' is invalid for '*'", "“{1}”不能作“{2}”的值。"),
    ("The value '*' is invalid.*", "值“{1}”无效{2}。"),
    ("Command '*' is not a parent of the current command.", "“{1}”不是当前命令的上级。"),
    (
      "Can't generate completion scripts for '*'.\nPlease use *:\n    *",
      "不能为“{1}”生成补全脚本，可用: {3}。"
    ),
    ("Can't autodetect a supported shell.\nPlease use *:\n    *", "认不出当前的 shell，可用: {2}。"),
    ("Internal error. *", "解析命令行时程序内部出错: {1}"),
  ]

  /// Fixed phrases inside help, manuals and completion scripts.
  private static let phrases: [(english: String, chinese: String)] = [
    ("Show subcommand help information.", "显示命令的帮助"),
    ("Show help information.", "显示帮助"),
    ("Show the version.", "显示版本"),
  ]

  /// The parser's message in Chinese. One that is already Chinese, from a verb's own check, stays
  /// as it is; one that is not known stands behind a Chinese lead.
  static func translate(_ message: String) -> String {
    for (english, chinese) in messages {
      guard let captured = Template(english).captures(in: message) else { continue }
      return Template.fill(chinese, with: captured.map(inChinese))
    }
    let isChinese = containsChinese(messageWithoutQuotes(message))
    return isChinese ? message : "命令行不能理解: \(message)"
  }

  static func translatePhrases(in text: String) -> String {
    phrases.reduce(text) { $0.replacing($1.english, with: $1.chinese) }
  }

  static func unknownCommand(_ word: String) -> String { "没有“\(word)”这个命令。" }

  static func unknownOption(_ word: String) -> String { "没有选项“\(word)”。" }

  static func didYouMean(_ words: [String]) -> String {
    "是不是" + words.map { "“\($0)”" }.joined(separator: "或") + "？"
  }

  /// Whether there is a Chinese character in it.
  static func containsChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// What the user typed may be Chinese within an English message.
  private static func messageWithoutQuotes(_ message: String) -> String {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
  }

  private static func inChinese(_ captured: String) -> String {
    let separators = ["', or '", "', '", "' or '", "' and '", "\n  - "]
    let listed = separators.reduce(captured) { $0.replacing($1, with: "、") }
    return String(listed.trimmingPrefix("  - ")).replacing("' in '", with: "，见 ")
  }
}
