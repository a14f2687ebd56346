import ArgumentParser

@testable import HeritageCommands

/// The examples of the help pages: the indented lines that begin with `wenbao`, with what a backslash continues.
struct HelpExample {
  /// The command whose page it stands on.
  let page: String
  /// As it stands there, for a shell.
  let line: String

  static func all(in root: any ParsableCommand.Type) -> [HelpExample] {
    CommandNode(root: root).subtree.flatMap { node in
      lines(of: node.configuration.discussion).map {
        HelpExample(page: node.commandLine, line: $0)
      }
    }
  }

  static func lines(of text: String) -> [String] {
    text.replacing(/\\\n */, with: "").split(separator: "\n").filter { $0.hasPrefix("  wenbao ") }
      .map { String($0.dropFirst(2)) }
  }
}
