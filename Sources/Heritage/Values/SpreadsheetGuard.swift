/// What a spreadsheet takes for something else than the text that it is, and how a table of ours keeps it from doing so.
extension String {
  /// As a cell of a table: an apostrophe stands before what a spreadsheet would take for a formula, or for a day that is
  /// none.
  public var guardedFromSpreadsheets: String { isMistaken ? "'" + self : self }

  /// What a cell of a table of ours says: without the apostrophe that ``guardedFromSpreadsheets`` puts before it.
  public var withoutSpreadsheetGuard: String {
    guard first == "'" else { return self }
    let rest = String(dropFirst())
    return rest.isMistaken ? rest : self
  }

  private var isMistaken: Bool { beginsFormula || isTakenForDay }

  private var beginsFormula: Bool { unicodeScalars.first.map(formulaLeads.contains) ?? false }
}

private let formulaLeads = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)
