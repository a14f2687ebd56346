/// A place in an input file, for diagnostics: `file:line:column`, both counted from 1; in a spreadsheet
/// `file:sheet!cell`.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  /// The file's name as the user gave it; `-` for standard input.
  public let file: String
  /// In a spreadsheet the numbers of row and column.
  public let line: Int
  public let column: Int
  /// Sheet and cell of a spreadsheet, such as `回报!C7`.
  public let cell: String?

  /// Of what comes from no file.
  package static let none = SourcePosition(file: "", line: 1, column: 1)

  public init(file: String, line: Int, column: Int, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
  }

  public var description: String { cell.map { "\(file):\($0)" } ?? "\(file):\(line):\(column)" }
}
