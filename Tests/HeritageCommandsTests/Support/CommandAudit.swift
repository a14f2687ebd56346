import ArgumentParser

@testable import HeritageCommands

/// Walks a tree of commands and says what is missing in the words around them.
enum CommandAudit {
  static func findings(in root: any ParsableCommand.Type) -> [String] {
    CommandNode(root: root).subtree.flatMap { node in
      findings(about: node).map { "\(node.commandLine): \($0)" }
    }
  }

  private static func findings(about node: CommandNode) -> [String] {
    let configuration = node.configuration
    let isRoot = node.ancestors.isEmpty
    let examples = configuration.discussion.split(separator: "\n")
      .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("wenbao ") }
    let hasAlias = configuration.aliases.contains(where: ParserWords.containsChinese)
    let checks: [(Bool, String)] = [
      (ParserWords.containsChinese(configuration.abstract), "no Chinese abstract"),
      (!examples.isEmpty, "no example"),
      (hasAlias || isRoot, "no Chinese alias"),
      (node.isVerb == node.children.isEmpty || isRoot, "neither a noun with verbs nor a verb"),
      (!node.isVerb || spellings(of: node).contains("--json"), "no --json"),
      (foreignWords(in: node).isEmpty, "English in the help: \(foreignWords(in: node))"),
    ]
    return checks.filter { !$0.0 }.map(\.1) + repeatedNames(below: node)
  }

  private static func spellings(of node: CommandNode) -> Set<String> {
    Set(ArgumentShape.all(of: node.type).flatMap { ($0.names ?? []).map(\.spelling) })
  }

  private static func repeatedNames(below node: CommandNode) -> [String] {
    var seen: Set<String> = ["help"]
    return node.children.flatMap(\.names).filter { !seen.insert($0).inserted }
      .map { "two subcommands named \($0)" }
  }

  private static func foreignWords(in node: CommandNode) -> [String] {
    let help = HelpPage(node, includesHidden: true).text(width: 80)
    return [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Usage:", "(default", "(values",
      "Show ", "See '",
    ].filter { help.contains($0) }
  }
}
