/// The fixed words of help pages.
enum HelpWords {
  static let usage = "用法: "
  static let arguments = "参数"
  static let options = "选项"
  static let globalOptions = "通用选项"
  static let commands = "命令"
  static let anyOptions = "[选项]"
  static let anyCommand = "<命令>"

  static let whereToBegin = "从头开始: wenbao guide"

  static func aside(_ notes: String) -> String { notes.isEmpty ? "" : "（\(notes)）" }

  static func defaultValue(_ value: String) -> String { "默认: \(value)" }

  static func values(_ values: [String]) -> String { "可取: " + values.joined(separator: "、") }

  static func more(about commandLine: [String]) -> String {
    let words = [commandLine[0], "help"] + commandLine.dropFirst() + [anyCommand]
    return "某个命令的帮助: \(words.joined(separator: " "))"
  }
}
