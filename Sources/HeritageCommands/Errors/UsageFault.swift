/// The command line is not understood.
struct UsageFault: ReportableError {
  private enum Reason {
    case parser(message: String)
    case unknownCommand(String)
    case unknownOption(String, among: [String])
  }

  private let reason: Reason
  /// The command as far as it is clear.
  private let node: CommandNode
  /// The help of the option or argument that is wrong, where the parser gives it.
  private let help: String?

  /// From a message of the parser, which is in English.
  ///
  /// - Parameter help: The parser's full text, whose line `Help:` is about the culprit.
  init(parserMessage: String, help: String = "", invocation: Invocation) {
    node = invocation.node
    let lead = "Help:  "
    let line = help.split(separator: "\n").first { $0.hasPrefix(lead) }
    if let word = invocation.unknownCommand {
      (reason, self.help) = (.unknownCommand(word), nil)
    } else if parserMessage.hasPrefix("Missing "), let option = invocation.unknownOption {
      // The parser misses what is required before it minds what it does not know.
      (reason, self.help) = (.unknownOption(option, among: invocation.longOptions), nil)
    } else {
      reason = .parser(message: parserMessage)
      self.help = line.map { String($0.dropFirst(lead.count)) }
    }
  }

  init(unknownCommand word: String, below node: CommandNode) {
    reason = .unknownCommand(word)
    self.node = node
    help = nil
  }

  var report: ErrorReport {
    switch reason {
    case .parser(let message):
      report(namingValues(ParserWords.translate(message)), near: [])
    case .unknownCommand(let word):
      report(
        ParserWords.unknownCommand(word),
        near: near(word))
    case .unknownOption(let word, let known):
      report(
        ParserWords.unknownOption(word), near: NearestWord.candidates(for: word, among: known))
    }
  }

  /// Verbs of several nouns that are called so, or words that are near.
  private func near(_ word: String) -> [String] {
    let verbs = node.ancestors.isEmpty ? node.verbs(named: word) : []
    guard verbs.isEmpty || verbs.count > 5 else {
      return verbs.map { $0.words.joined(separator: " ") }
    }
    return NearestWord.candidates(for: word, among: node.children.flatMap(\.names))
  }

  /// The message with the Chinese name beside the code of each value that could have been written.
  private func namingValues(_ message: String) -> String {
    for shape in ArgumentShape.all(of: node.type) {
      let lead = "不是“\(shape.label)”的值，可取: "
      guard let place = message.firstRange(of: lead), let values = shape.valueList else { continue }
      return message[..<place.upperBound] + values.joined(separator: "、") + "。"
    }
    return message
  }

  private func report(_ message: String, near: [String]) -> ErrorReport {
    let usage = HelpWords.usage + HelpPage(node, includesHidden: false).usage
    let hints = (help.map { [$0] } ?? []) + (near.isEmpty ? [] : [ParserWords.didYouMean(near)])
    return ErrorReport(
      code: "E-USAGE", message: message, details: hints + [usage],
      remedy: [node.commandLine + " --help"], exit: .usage)
  }
}
