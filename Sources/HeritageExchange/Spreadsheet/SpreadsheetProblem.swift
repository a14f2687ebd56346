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
  /// A cell that cannot be read.
  case cell(Workbook.CellFault)
  /// A file of another program.
  case otherKind(FileKind)
  /// The table stands on a sheet that is hidden, by its name.
  case hiddenTable(String)
  /// Several sheets have the table, by their names.
  case severalTables([String])
  /// Several sheets hold something, by their names, where one table is wanted.
  case severalSheets([String])
  /// A heading that is nearly one of the table's.
  case doubtfulHeading(String, meant: String)
  /// A heading that is none of the table's; a warning.
  case unknownHeading(String)
  /// Two columns with the same heading.
  case headingTwice(String)
}
