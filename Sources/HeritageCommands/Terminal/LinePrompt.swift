import Glibc
import HeritageOperations

/// Asks for lines at the terminal: with a line editor where the terminal can show one, else line by line.
final class LinePrompt {
  private let context: CommandContext
  private var editor: LineEditor?

  init(_ context: CommandContext) {
    self.context = context
    guard context.canEditLines, let keys = RawTerminal(input: STDIN_FILENO) else { return }
    let width = context.terminals.width
    editor = LineEditor(keys: keys, sink: context.standardError) {
      terminalColumns(STDERR_FILENO) ?? width
    }
  }

  /// The line answered; `nil` at the end of input.
  func ask(_ question: String, completion: LineEditor.Completion? = nil) throws -> String? {
    guard editor != nil else { return try context.ask(question) }
    context.standardOutput.flush()
    return try editor?.ask(question, completion: completion)
  }
}
