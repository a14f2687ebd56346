internal import CXLSXWriter
package import Heritage
package import SharedLibraries

/// Writes a list as a spreadsheet: a head that stays in view and filters, columns as wide as what stands in them, days and
/// numbers as such, everything else as text, never as a formula.
package struct ListSheetWriter: ~Copyable {
  private let library: XLSXWriterLibrary
  private var xlsx: cxlsxwriter_functions { library.functions }

  /// What a sheet holds below its head, and what a cell holds, in UTF-16.
  private static let rowLimit = 1_048_575
  private static let textLimit = 32_767
  /// The widest that a column gets; longer texts go over several lines.
  private static let widest = 50.0
  private static let narrowest = 6.0

  package init() throws(SharedLibraryError) { library = try XLSXWriterLibrary() }

  /// Writes the list to a path. The same list gives the same bytes.
  ///
  /// - Throws: `SheetWriteError`, also where a sheet does not hold as many rows.
  package func write(_ table: SheetTable, to path: String) throws(SheetWriteError) {
    guard table.rows.count <= Self.rowLimit else { throw SheetWriteError(code: -2) }
    // workbook_new: a workbook that workbook_close frees, or NULL.
    guard let workbook = xlsx.workbook_new(path) else { throw SheetWriteError(code: -1) }
    WorkbookProperties(title: table.title, madeAt: table.madeAt).describe(workbook, xlsx)
    let styles = ListStyles(workbook, xlsx)
    if let sheet = xlsx.workbook_add_worksheet(workbook, Self.sheetName(table.title)) {
      fill(SheetPen(xlsx: xlsx, sheet: sheet), table, styles)
    }
    // workbook_close: 0, or why the file could not be written.
    let code = xlsx.workbook_close(workbook)
    guard code.rawValue == 0 else { throw SheetWriteError(code: Int(code.rawValue)) }
  }

  /// A title as far as it may be the name of a sheet, which has no more than 31 characters, and not all.
  static func sheetName(_ title: String) -> String {
    let name = title.prefix { !"[]:*?/\\'：，、（".contains($0) }.prefix(31)
    return name.utf16.count > 31 || name.isEmpty ? "列表" : String(name)
  }

  private func fill(_ pen: SheetPen, _ table: SheetTable, _ styles: ListStyles) {
    // An arrow to filter by stands beside each heading.
    var widths = table.headings.map { SheetText.width($0) + 3 }
    for (index, heading) in table.headings.enumerated() {
      pen.write(heading, 0, index, styles.heading)
    }
    for (row, cells) in table.rows.enumerated() {
      for (index, cell) in cells.enumerated() {
        let width = write(cell, pen, row + 1, index, styles)
        if index < widths.count { widths[index] = max(widths[index], width) }
      }
    }
    for (index, width) in widths.enumerated() {
      pen.width(
        min(max(Double(width) * 1.06 + 1, Self.narrowest), Self.widest), ofColumn: index)
    }
    pen.height(24, ofRow: 0)
    xlsx.worksheet_freeze_panes(pen.sheet, 1, 0)
    if !table.headings.isEmpty {
      // worksheet_autofilter: 0, or an error for a place that no sheet has.
      _ = xlsx.worksheet_autofilter(
        pen.sheet, 0, 0, lxw_row_t(table.rows.count), lxw_col_t(table.headings.count - 1))
    }
    pen.setUpPrint(repeating: 0, left: table.title, right: table.madeAt.localText)
  }

  /// Writes a cell, and says how much room it takes.
  private func write(
    _ cell: SheetCell, _ pen: SheetPen, _ row: Int, _ column: Int, _ styles: ListStyles
  ) -> Int {
    switch cell {
    case .empty: return 0
    case .text(let text):
      pen.write(Self.cut(text), row, column, styles.text(text))
      return SheetText.width(text)
    case .number(let number, let look):
      pen.number(number, row, column, styles.number(look))
      return 8
    case .day(let day):
      pen.day(day, row, column, styles.day)
      return 10
    case .moment(let day, let second):
      pen.day(day, second: second, row, column, styles.moment)
      return 19
    }
  }

  /// A text as far as a cell holds it, with … at its end where that is not all.
  private static func cut(_ text: String) -> String {
    guard text.utf16.count > textLimit else { return text }
    return text.reduce(into: (text: "", count: 1)) { cut, character in
      cut.count += character.utf16.count
      if cut.count <= textLimit { cut.text.append(character) }
    }.text + "…"
  }
}
