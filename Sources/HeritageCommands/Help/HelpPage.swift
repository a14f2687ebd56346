import ArgumentParser

/// The help of one command in Chinese, laid out by display width.
///
/// The parser's own help is English and counts characters, so that Chinese columns do not meet.
struct HelpPage {
  private let node: CommandNode
  private let arguments: [ArgumentShape]

  init(_ node: CommandNode, includesHidden: Bool) {
    self.node = node
    // A noun takes no arguments of its own; its page shows what all its verbs take.
    let type: any ParsableArguments.Type = node.isVerb ? node.type : GlobalOptions.self
    arguments = ArgumentShape.all(of: type).filter { $0.shouldDisplay || includesHidden }
  }

  /// The line of usage, without the word for it.
  var usage: String {
    if let usage = node.configuration.usage { return usage }
    var words = [node.commandLine]
    guard node.isVerb else { return (words + [HelpWords.anyCommand]).joined(separator: " ") }
    let named = arguments.filter { $0.kind != .positional }
    if named.contains(where: \.isOptional) { words.append(HelpWords.anyOptions) }
    words += named.filter { !$0.isOptional }.map(\.synopsis)
    words += arguments.filter { $0.kind == .positional }.map(\.synopsis)
    return words.joined(separator: " ")
  }

  /// The whole page.
  func text(width: Int, includesGlobalOptions: Bool = true) -> String {
    var parts = [node.configuration.abstract, HelpWords.usage + usage]
    if !node.configuration.discussion.isEmpty {
      parts.append(discussion(width: width))
    }
    let sections = ownSections + (includesGlobalOptions ? [globalSection] : [])
    parts += sections.filter { !$0.rows.isEmpty }.map { $0.text(width: width) }
    if !node.children.isEmpty {
      parts.append(HelpWords.more(about: node.commandLine.split(separator: " ").map(String.init)))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var globalSection: HelpSection {
    HelpSection(HelpWords.globalOptions, arguments.filter(\.isGlobal))
  }

  private var ownSections: [HelpSection] {
    let own = arguments.filter { !$0.isGlobal }
    let lists = commandLists.map { HelpSection(title: $0.title, rows: $0.nodes.map(Self.row)) }
    return lists + [
      HelpSection(HelpWords.arguments, own.filter { $0.kind == .positional }),
      HelpSection(HelpWords.options, own.filter { $0.kind != .positional }),
    ]
  }

  private var commandLists: [(title: String, nodes: [CommandNode])] {
    let configuration = node.configuration
    let groups = configuration.groupedSubcommands.map { ($0.name, $0.subcommands) }
    return ([(HelpWords.commands, configuration.ungroupedSubcommands)] + groups)
      .map { (title, types) in
        (
          title,
          node.children.filter { child in
            child.configuration.shouldDisplay && types.contains { $0 == child.type }
          }
        )
      }
  }

  private static func row(for node: CommandNode) -> HelpSection.Row {
    HelpSection.Row(
      label: node.names.joined(separator: ", "), text: node.configuration.abstract)
  }

  /// Running text is wrapped; examples and whatever is indented stay as they are written.
  private func discussion(width: Int) -> String {
    node.configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line in
        line.hasPrefix(" ") || line.hasPrefix("wenbao ")
          ? [String(line)] : TextWrap.lines(String(line), width: width)
      }
      .joined(separator: "\n")
  }
}
