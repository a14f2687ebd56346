/// The commands that can come next, at the end of a page.
struct NextSteps: TextBlock {
  var commands: [String]

  init(_ commands: [String]) {
    self.commands = commands
  }

  func lines(for page: Page) -> [String] {
    guard !commands.isEmpty else { return [] }
    return ["下一步:"]
      + commands.flatMap { CommandLines.wrapped("  " + TerminalText.safe($0), width: page.width) }
  }
}
