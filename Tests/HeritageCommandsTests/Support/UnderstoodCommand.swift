import ArgumentParser
import Heritage

@testable import HeritageCommands

/// A suggested command as the parser sees it, with its placeholders filled in.
struct UnderstoodCommand {
  /// What is wrong with it; `nil` where it can be typed.
  let fault: String?

  /// - Parameter line: `wenbao …`, with what a backslash continues on one line.
  init(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.first == "wenbao" else {
      fault = "is no command of this program"
      return
    }
    let filled = words.dropFirst().map { Self.values[$0] ?? $0 }
    if filled == ["--help"] || filled == ["--version"] || filled.last == "--help" {
      fault = nil
      return
    }
    do {
      let invocation = Invocation(filled, below: CommandNode(root: Wenbao.self))
      let command = try Wenbao.parseAsRoot(invocation.arguments)
      fault = command is any WenbaoCommand ? nil : "is no verb"
    } catch {
      fault = Wenbao.message(for: error)
    }
  }

  /// Words in the place of which only certain values can be typed.
  private static let values = [
    "日期": "2026-04-30", "数值": "30", "散列": "1f2e3d4c5b6a79880123456789abcdef",
  ]

  /// Whether every Chinese word in it is one that stands for what only the user knows, or a file's name.
  static func strangeWords(in line: String) -> [String] {
    line.split(separator: " ").map(String.init).filter { word in
      ParserWords.containsChinese(word) && Placeholder(rawValue: word) == nil
        && !names.contains(word)
    }
  }

  private static let names: Set<String> = [
    "检查.xml", "另一文件", "新文件", "本机文件", "回报表", "试用.sqlite", "正式.sqlite", "正式批次文件.xml", "散列",
    "检查", "对账", "销号", "审计",
  ]
}
