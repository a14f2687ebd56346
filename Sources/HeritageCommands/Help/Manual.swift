import ArgumentParser

/// The manual: `wenbao(1)` with the list of commands, and a page for each of them with all its verbs.
struct Manual {
  private let root: CommandNode
  private let date: String

  /// - Parameter date: The day of the program, `YYYY-MM-DD`.
  init(_ root: CommandNode, date: String) {
    (self.root, self.date) = (root, date)
  }

  var pages: [ManualPage] { [overview] + commands.map(page) }

  private var commands: [CommandNode] {
    root.children.filter(\.configuration.shouldDisplay)
  }

  private var overview: ManualPage {
    var page = empty(root, root.configuration.abstract)
    page.add(ManualWords.synopsis, HelpPage(root, includesHidden: false).usage)
    page.add(ManualWords.description, root.configuration.discussion)
    page.add(
      ManualWords.commands,
      commands.map { ("\(Self.name(of: $0))(1)", Self.title(of: $0)) })
    addCommon(to: &page)
    return page
  }

  private func page(about node: CommandNode) -> ManualPage {
    var page = empty(node, Self.title(of: node))
    let verbs = node.subtree.dropFirst().filter { $0.isVerb && $0.configuration.shouldDisplay }
    let runnable = node.isVerb ? [node] : verbs
    page.add(
      ManualWords.synopsis,
      runnable.map { HelpPage($0, includesHidden: false).usage }.joined(separator: "\n"))
    page.add(ManualWords.description, Self.help(node))
    if !verbs.isEmpty {
      page.add(
        ManualWords.commands, parts: verbs.map { (Self.heading(of: $0), Self.help($0)) })
    }
    addCommon(to: &page)
    page.add(ManualWords.seeAlso, "\(root.commandLine)(1)")
    return page
  }

  /// What holds of every command.
  private func addCommon(to page: inout ManualPage) {
    let global = HelpSection("", ArgumentShape.all(of: GlobalOptions.self).filter(\.shouldDisplay))
    page.add(HelpWords.globalOptions, global.text(width: ManualPage.width).untitled)
    page.add(ManualWords.files, ManualWords.fileRows)
    page.add(ManualWords.environment, ManualWords.variableRows)
    page.add(
      ManualWords.exitCodes, ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) })
  }

  private func empty(_ node: CommandNode, _ title: String) -> ManualPage {
    ManualPage(
      name: Self.name(of: node), title: title, version: root.configuration.version, date: date)
  }

  private static func name(of node: CommandNode) -> String {
    node.commandLine.replacing(" ", with: "-")
  }

  /// What a command is about, with its other names.
  private static func title(of node: CommandNode) -> String {
    node.configuration.abstract + HelpWords.aside(node.configuration.aliases.joined(separator: "、"))
  }

  private static func heading(of node: CommandNode) -> String {
    node.commandLine + HelpWords.aside(node.configuration.aliases.joined(separator: "、"))
  }

  private static func help(_ node: CommandNode) -> String {
    HelpPage(node, includesHidden: false).text(
      width: ManualPage.width, includesGlobalOptions: false)
  }
}
