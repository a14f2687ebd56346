/// What a spreadsheet takes for the beginning of a formula, and how a table of ours keeps it from doing so.
extension String {
  /// As a cell of a table: an apostrophe stands before what a spreadsheet would take for a formula.
  public var guardedFromFormulas: String { beginsFormula ? "'" + self : self }

  /// What a cell of a table of ours says: without the apostrophe that ``guardedFromFormulas`` puts before it.
  public var withoutFormulaGuard: String {
    guard first == "'" else { return self }
    let rest = String(dropFirst())
    return rest.beginsFormula ? rest : self
  }

  private var beginsFormula: Bool { unicodeScalars.first.map(formulaLeads.contains) ?? false }
}

private let formulaLeads = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)
