/// What can be done about a condition that is not met: commands that meet it; or, where none does, a word that says
/// so, with the commands that can be used instead.
///
/// In a command, words to be filled in are those of ``Placeholder``. An `…` stands at the end alone, in a command of
/// the verb that was refused: whatever else was given there is given again.
public struct Remedy: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// Commands, each of which helps by itself, or leads on where more than one step is needed.
  public var commands: [String]
  /// In Chinese, without a full stop at the end: what the commands leave unsaid.
  public var note: String?
  /// Whether the commands lead to where the condition is met. Where not, the note says that nothing does.
  public let isCure: Bool

  /// Commands that meet the condition.
  public init(_ commands: String..., note: String? = nil) {
    (self.commands, self.note, isCure) = (commands, note, true)
  }

  /// Nothing meets the condition: what that means, and what can be done instead.
  public init(_ commands: String..., instead note: String) {
    (self.commands, self.note, isCure) = (commands, note, false)
  }

  public init(stringLiteral command: String) {
    self.init(command)
  }

  /// The same with one text in place of another in each command.
  public func replacing(_ text: String, with other: String) -> Remedy {
    var remedy = self
    remedy.commands = commands.map { $0.replacing(text, with: other) }
    return remedy
  }
}

extension Remedy {
  /// A command of the verb that was refused: `command` with what it lacks, and the rest given again.
  static func again(_ command: String, _ options: String = "") -> Remedy {
    Remedy("\(command)\(options.isEmpty ? "" : " ")\(options) …")
  }
}
