/// A place in an input file, for diagnostics: `file:line:column`, both counted from 1.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  /// The file's name as the user gave it; `-` for standard input.
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}
