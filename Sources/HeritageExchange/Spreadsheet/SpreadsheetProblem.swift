import Heritage

/// What is wrong with a spreadsheet (表格) that should be a return.
enum SpreadsheetProblem: Error, Hashable, Sendable {
  case notAZip
  case tooLarge
  /// A part is missing, cannot be unpacked or is no XML.
  case damaged(String)
  /// No sheet has the table of a return.
  case noTable
  case missingColumn(String)
  /// A label with an empty cell behind it, or a cell of the table that must be filled in.
  case missingValue(String)
  case date(String, String)
  case number(String, String)
  case term(String, String, allowed: String)
  case code(String, String)
  case tooLong(String, Int)
  /// An error of the spreadsheet program, such as #REF!.
  case errorValue(String)
}
