/// A list as a spreadsheet (电子表格) shows it: a head, and a row for each thing.
package struct SheetTable: Hashable, Sendable {
  /// What it lists; the name of the sheet.
  package var title: String
  package var headings: [String]
  package var rows: [[SheetCell]]
  /// When it was made; what the file says of itself.
  package var madeAt: Instant

  package init(title: String, headings: [String], rows: [[SheetCell]], madeAt: Instant) {
    self.title = title
    self.headings = headings
    self.rows = rows
    self.madeAt = madeAt
  }
}
