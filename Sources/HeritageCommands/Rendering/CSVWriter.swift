import Heritage

/// A table as CSV (RFC 4180): UTF-8, lines ended by CR LF.
///
/// A cell that a spreadsheet would take for a formula, or for a day that is none, gets an apostrophe in front. Where a list is separated by
/// semicolons or tabs, as some spreadsheets read it, a cell still stays one cell.
struct CSVWriter {
  private(set) var text = ""

  mutating func append(_ row: [String]) {
    text += row.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ value: String) -> String {
    let value = value.guardedFromSpreadsheets
    let needsQuotes = value.unicodeScalars.contains { ",;\"\t\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || value.hasPrefix(" ") || value.hasSuffix(" ") else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
