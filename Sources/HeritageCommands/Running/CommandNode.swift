import ArgumentParser

/// A command's place in the tree, from the root down.
struct CommandNode {
  let type: any ParsableCommand.Type
  /// The commands above it, the root first.
  let ancestors: [any ParsableCommand.Type]

  init(root: any ParsableCommand.Type) {
    type = root
    ancestors = []
  }

  private init(_ type: any ParsableCommand.Type, below parent: CommandNode) {
    self.type = type
    ancestors = parent.ancestors + [parent.type]
  }

  var configuration: CommandConfiguration { type.configuration }
  /// Whether it can be run; all else are nouns, which take no options of their own.
  var isVerb: Bool { type is any WenbaoCommand.Type }

  /// The name and its aliases.
  var names: [String] { [type._commandName] + configuration.aliases }

  /// The names from below the root down to this command.
  var words: [String] { Array(path.dropFirst()) }

  /// What to type for it: `wenbao site list`.
  var commandLine: String { path.joined(separator: " ") }

  private var path: [String] { (ancestors + [type]).map { $0._commandName } }

  var children: [CommandNode] { configuration.subcommands.map { CommandNode($0, below: self) } }

  /// The subcommand that is meant where none is named.
  var defaultChild: CommandNode? {
    configuration.defaultSubcommand.map { CommandNode($0, below: self) }
  }

  /// The subcommand of that name or alias.
  func child(named name: String) -> CommandNode? {
    children.first { $0.names.contains(name) }
  }

  /// The verbs of that name or alias below the nouns.
  func verbs(named name: String) -> [CommandNode] {
    children.filter { !$0.isVerb }.compactMap { $0.child(named: name) }.filter(\.isVerb)
  }

  /// The command that a word leads to: a subcommand, or from the root a verb that only one noun has, `wenbao order`.
  func next(named name: String) -> CommandNode? {
    if let child = child(named: name) { return child }
    guard ancestors.isEmpty else { return nil }
    let verbs = verbs(named: name)
    return verbs.count == 1 ? verbs[0] : nil
  }

  /// This command and all below it, depth first.
  var subtree: [CommandNode] { [self] + children.flatMap(\.subtree) }

  /// The command that a list of words leads to, and the first word that leads nowhere.
  func descend(_ words: some Sequence<String>) -> (node: CommandNode, unknown: String?) {
    var node = self
    for word in words {
      guard let child = node.next(named: word) else { return (node, word) }
      node = child
    }
    return (node, nil)
  }
}
