internal import CXLSXWriter
import Heritage

/// Writes cells of one sheet through libxlsxwriter. The pointers belong to the workbook, which outlives the pen.
struct SheetPen {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let xlsx: cxlsxwriter_functions
  let sheet: UnsafeMutablePointer<lxw_worksheet>

  /// Row and column from 0, as libxlsxwriter counts.
  func write(_ text: String, _ row: Int, _ column: Int, _ format: Format?) {
    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
    // worksheet_write_string: 0, or an error for a text that is too long, which then stays away.
    _ = xlsx.worksheet_write_string(sheet, row, column, text, format)
  }

  func blank(_ row: Int, _ column: Int, _ format: Format?) {
    _ = xlsx.worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format)
  }

  func number(_ number: Double, _ row: Int, _ column: Int, _ format: Format?) {
    _ = xlsx.worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format)
  }

  /// A day as spreadsheets count it, from the end of 1899 on.
  func day(_ day: CivilDate, second: Int = 0, _ row: Int, _ column: Int, _ format: Format?) {
    number(
      Double(day.daysSinceEpoch + 25_569) + Double(second) / 86_400, row, column, format)
  }

  func width(_ width: Double, ofColumn column: Int) {
    _ = xlsx.worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
  }

  /// In points.
  func height(_ height: Double, ofRow row: Int) {
    _ = xlsx.worksheet_set_row(sheet, lxw_row_t(row), height, nil)
  }

  /// For A4 across, as wide as the paper and as long as it takes: a row comes again on every page, and every page has what
  /// stands at its head and its foot.
  func setUpPrint(repeating row: Int, left: String, right: String, foot: String? = nil) {
    xlsx.worksheet_set_landscape(sheet)
    xlsx.worksheet_set_paper(sheet, 9)
    xlsx.worksheet_fit_to_pages(sheet, 1, 0)
    _ = xlsx.worksheet_repeat_rows(sheet, lxw_row_t(row), lxw_row_t(row))
    // In inches, with room for two lines at the foot.
    xlsx.worksheet_set_margins(sheet, 0.4, 0.4, 0.7, foot == nil ? 0.7 : 0.95)
    let font = "&\"\(SheetText.font),Regular\"&10 "
    func plain(_ text: String) -> String { text.replacing("&", with: "&&") }
    // worksheet_set_header: 0, or an error where it is longer than 255 characters, and then there is none.
    _ = xlsx.worksheet_set_header(
      sheet, "&L\(font)\(plain(left))" + (right.isEmpty ? "" : "&R\(font)\(plain(right))"))
    _ = xlsx.worksheet_set_footer(
      sheet, "&C\(font)" + (foot.map { plain($0) + "\n" } ?? "") + "第 &P 页 共 &N 页")
  }
}
