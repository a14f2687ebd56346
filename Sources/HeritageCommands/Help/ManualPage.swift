import ArgumentParser

/// The manual page `wenbao(1)`: the help of every command, one after the other, in the markup of
/// man(7). `wenbao --generate-manual` prints it, as `tools/install` does.
///
/// The lines are not filled by man, which would not know where Chinese text may be broken.
struct ManualPage {
  private let root: CommandNode
  private static let width = 76

  init(_ root: CommandNode) {
    self.root = root
  }

  var text: String {
    let name = root.commandLine
    let version = root.configuration.version
    let head = [
      ".TH \"\(name.uppercased())\" 1 \"\" \"\(version)\"",
      ".SH 名称", "\(name) \\- \(Self.escaped(root.configuration.abstract))",
      ".SH 概要", Self.literal(HelpPage(root, includesHidden: false).text(width: Self.width)),
      ".SH 命令",
    ]
    let commands = root.subtree.dropFirst().filter(\.configuration.shouldDisplay)
    return (head + commands.map(section)).joined(separator: "\n") + "\n"
  }

  private func section(about node: CommandNode) -> String {
    let names = node.configuration.aliases.joined(separator: ", ")
    let title = Self.escaped(node.commandLine + (names.isEmpty ? "" : "（\(names)）"))
    let page = HelpPage(node, includesHidden: false)
    return ".SS \"\(title)\"\n"
      + Self.literal(page.text(width: Self.width, includesGlobalOptions: false))
  }

  private static func literal(_ text: String) -> String {
    ".nf\n\(escaped(text))\n.fi"
  }

  /// Backslashes, hyphens and leading dots and apostrophes mean something to man.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : String(line)
    }
    .joined(separator: "\n")
  }
}
