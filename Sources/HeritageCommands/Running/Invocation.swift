import Heritage
import HeritageStore

/// A command line made ready for the parser: the global options that stand before the verb are
/// moved behind it, since the parser looks for them only there.
struct Invocation {
  let root: CommandNode
  /// The command that is meant, as far as the words lead.
  let node: CommandNode
  /// What follows the command's own words.
  let rest: [String]
  /// The arguments to parse.
  private(set) var arguments: [String]
  let wantsJSON: Bool
  private let given: [String]
  /// The global options that stand before the verb.
  private let globals: [String]

  init(_ given: [String], below root: CommandNode) {
    var node = root
    var globals: [String] = []
    var index = 0
    while index < given.count, !node.isVerb {
      if let length = GlobalOptions.length(of: given[index]) {
        globals += given[index..<min(index + length, given.count)]
        index += length
      } else if let child = node.next(named: given[index]) {
        node = child
        index += 1
      } else if let fallback = node.defaultChild, !given[index].isHelp {
        node = fallback
      } else {
        break
      }
    }
    self.root = root
    self.given = given
    self.globals = globals
    self.node = node
    rest = Array(given.dropFirst(index))
    // A noun or the root takes none of them: there they only stand beside a request for help.
    arguments = node.words + (node.isVerb ? globals : []) + rest
    wantsJSON = given.prefix { $0 != "--" }.contains("--json")
  }

  /// The same command line with other arguments to parse.
  func replacing(arguments: [String]) -> Invocation {
    var copy = self
    copy.arguments = arguments
    return copy
  }

  /// The same command line, or, where nothing but a registry was named and there is one, what is due today.
  func filled(in context: CommandContext) -> Invocation {
    guard node.ancestors.isEmpty, rest.isEmpty, root.child(named: Self.today) != nil else {
      return self
    }
    let today = Invocation(given + [Self.today], below: root)
    let named = ArgumentSlots(globals, of: ArgumentShape.all(of: GlobalOptions.self)).slots
      .last { $0.shape.preferredName?.spelling == "--registry" }?.text
    let isThere = RegistryFile(examining: context.registryPath(named: named)).kind == .regular
    return named != nil || isThere ? today : self
  }

  private static let today = "today"

  /// The word where a noun or a verb should stand, but none of that name exists.
  var unknownCommand: String? {
    guard !node.isVerb, let word = rest.first, !word.hasPrefix("-") else { return nil }
    return word
  }

  /// The long options of the command that is meant.
  var longOptions: [String] {
    ArgumentShape.all(of: node.type).flatMap { ($0.names ?? []).map(\.spelling) }
      .filter { $0.hasPrefix("--") }
  }

  /// The command line as it was typed, as a shell takes it.
  var commandLine: String {
    (["wenbao"] + given).map { ShellWord(argument: $0).description }.joined(separator: " ")
  }

  /// The first long option that the command does not have.
  var unknownOption: String? {
    let known = Set(longOptions)
    return rest.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
      .first { !known.contains($0) }
  }

  /// The words after `wenbao help`, where that was asked.
  var helpWords: [String]? {
    guard node.ancestors.isEmpty, rest.first == "help" else { return nil }
    return rest.dropFirst().filter { !$0.hasPrefix("-") }
  }
}

extension String {
  /// Whether the word asks for help, which a noun answers itself.
  fileprivate var isHelp: Bool { ["-h", "--help", "help", "--version"].contains(self) }
}
