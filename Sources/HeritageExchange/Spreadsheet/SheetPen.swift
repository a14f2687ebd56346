internal import CXLSXWriter
import Heritage

/// Writes cells of one sheet through libxlsxwriter. The pointers belong to the workbook, which outlives the pen.
struct SheetPen {
  let xlsx: cxlsxwriter_functions
  let sheet: UnsafeMutablePointer<lxw_worksheet>

  /// Row and column from 0, as libxlsxwriter counts.
  func write(
    _ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    let (row, column) = (lxw_row_t(row), lxw_col_t(column))
    // worksheet_write_string: 0, or an error for a text that is too long, which then stays away.
    _ = xlsx.worksheet_write_string(sheet, row, column, text, format)
  }

  func blank(_ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?) {
    _ = xlsx.worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format)
  }

  func number(
    _ number: Int, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    _ = xlsx.worksheet_write_number(
      sheet, lxw_row_t(row), lxw_col_t(column), Double(number), format)
  }

  /// Cells of a column that take one of a few words.
  func choose(among words: [String], rows: ClosedRange<Int>, column: Int) {
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    pointers.withUnsafeMutableBufferPointer { list in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = list.baseAddress
      apply(&rule, rows, column, "请从列表里选", "只能填列表里的一项。")
    }
  }

  /// Cells of a column that take one of the texts in a range of another sheet.
  func choose(from range: String, rows: ClosedRange<Int>, column: Int) {
    let formula = strdup(range)
    defer { free(formula) }
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.value_formula = formula
    apply(&rule, rows, column, "请从列表里选", "只能填列表里的一项。")
  }

  private func apply(
    _ rule: inout lxw_data_validation, _ rows: ClosedRange<Int>, _ column: Int,
    _ title: String, _ message: String
  ) {
    let (title, message) = (strdup(title), strdup(message))
    defer {
      free(title)
      free(message)
    }
    rule.error_title = title
    rule.error_message = message
    _ = xlsx.worksheet_data_validation_range(
      sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column), lxw_row_t(rows.upperBound),
      lxw_col_t(column), &rule)
  }
}
