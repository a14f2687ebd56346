import Heritage

/// Everything a command touches outside the registry, so that tests need no process.
package struct CommandContext: Sendable {
  var environment: [String: String]
  var workingDirectory: String
  /// The name of the account of the operating system that runs the program.
  var accountName: String
  var standardOutput: any ByteSink
  var standardError: any ByteSink
  var standardInput: InputReader
  var terminals: Terminals
  /// Shows a long text page by page; `nil`: nothing does.
  var pager: (any TextPager)?
  /// Whether the terminal that is typed at can move its cursor, so that a line can be edited in it.
  var canEditLines = false
  var clock: @Sendable () -> Instant
  /// Where the program lies, links followed; `nil` where that is not known.
  var program: String?
  /// What a command that prints JSON has to say beside its result.
  var remarks = Remarks()

  /// The present moment.
  var now: Instant { clock() }

  /// An environment variable that is set and not empty.
  func setting(_ name: String) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    return value
  }

  /// Whether standard output may be coloured (see no-color.org).
  var allowsColour: Bool {
    terminals.output && setting("NO_COLOR") == nil && environment["TERM"] != "dumb"
  }

  /// Whether someone sits there who can be asked.
  var isInteractive: Bool { terminals.input && terminals.error }

  /// Shows a text page by page; `false` where that cannot be, and it is still to be shown.
  func page(_ text: String) -> Bool {
    guard let pager else { return false }
    standardOutput.flush()
    return pager.show(text)
  }

  /// Asks for one line at the terminal; `nil` at the end of input (Ctrl-D).
  ///
  /// The question goes to standard error, so that results can still be redirected.
  func ask(_ prompt: String) throws -> String? {
    guard isInteractive else { throw NotATerminal(question: prompt) }
    standardOutput.flush()
    standardError.write(prompt)
    standardError.flush()
    return try standardInput.readLine()
  }
}
