internal import CXLSXWriter
import Heritage
package import SharedLibraries

/// Writes the form of a return (回报表) as a spreadsheet: numbers, sites and what is on the ledger filled in and locked,
/// the rest open, statuses and grades to be chosen from lists, rows left over for what is not on the ledger.
package struct ReturnFormWriter: ~Copyable {
  private let library: XLSXWriterLibrary
  private var xlsx: cxlsxwriter_functions { library.functions }

  /// Rows for hazards that the ledger does not have.
  private static let spareRows = 20
  /// Where the table begins, counted from 0: below the title, the labels and the advice.
  private static let headerRow = 10

  package init() throws(SharedLibraryError) { library = try XLSXWriterLibrary() }

  /// Writes the form to a path, where nothing may be yet. The same form gives the same bytes.
  ///
  /// - Throws: `SheetWriteError`.
  package func write(_ form: ReturnForm, to path: String) throws(SheetWriteError) {
    // workbook_new: a workbook that workbook_close frees, or NULL.
    guard let workbook = xlsx.workbook_new(path) else { throw SheetWriteError(code: -1) }
    WorkbookProperties(
      title: "回报表 \(form.unitName) \(form.period)", author: form.bureau, madeAt: form.madeAt
    ).describe(workbook, xlsx)
    let styles = FormStyles(workbook, xlsx)
    if let sheet = xlsx.workbook_add_worksheet(workbook, ReturnFormLayout.sheet) {
      fill(SheetPen(xlsx: xlsx, sheet: sheet), form, styles)
    }
    if let sheet = xlsx.workbook_add_worksheet(workbook, ReturnFormLayout.siteSheet) {
      let pen = SheetPen(xlsx: xlsx, sheet: sheet)
      for (row, site) in form.sites.enumerated() {
        pen.write(site.code, row, 0, nil)
        pen.write(site.name, row, 1, nil)
      }
      xlsx.worksheet_hide(sheet)
    }
    // workbook_close: 0, or why the file could not be written.
    let code = xlsx.workbook_close(workbook)
    guard code.rawValue == 0 else { throw SheetWriteError(code: Int(code.rawValue)) }
  }

  private func fill(_ pen: SheetPen, _ form: ReturnForm, _ styles: FormStyles) {
    let title = "安全隐患整改回报表" + (form.marks.isEmpty ? "" : "（\(form.marks.joined(separator: "，"))）")
    pen.write(title, 0, 0, styles.title)
    pen.height(26, ofRow: 0)
    pen.write(form.bureau, 0, 6, styles.plain)
    labels(pen, form, styles)
    pen.write(
      "白格由填报单位填写；“整改情况”从列表里选；台账上没有的隐患填在末尾空行，不写编号。填好后原样发回。", 8, 0,
      styles.plain)
    pen.height(SheetText.height(lines: 1), ofRow: 8)
    let columns = ReturnFormLayout.Column.allCases
    for (index, column) in columns.enumerated() {
      pen.write(column.rawValue, Self.headerRow, index, styles.heading)
      pen.width(column.width, ofColumn: index)
    }
    pen.height(24, ofRow: Self.headerRow)
    for (index, row) in form.rows.enumerated() {
      fill(pen, Self.headerRow + 1 + index, index + 1, row, styles)
    }
    let first = Self.headerRow + 1
    let last = first + form.rows.count + Self.spareRows - 1
    for row in (first + form.rows.count)...last {
      for (index, column) in columns.enumerated() {
        pen.blank(row, index, column.isDay ? styles.day : styles.open)
      }
    }
    FormRules(pen: pen, form: form, rows: first...last).apply()
    finish(pen, form)
  }

  private func labels(_ pen: SheetPen, _ form: ReturnForm, _ styles: FormStyles) {
    for (index, label) in ReturnFormLayout.Label.allCases.enumerated() {
      let row = index + 1
      pen.write(label.rawValue, row, 0, styles.heading)
      var lines = 1
      switch label {
      case .unit, .period:
        let text = label == .unit ? form.unit : form.period
        pen.write(text, row, 1, styles.locked)
        lines = SheetText.lineCount(text, in: ReturnFormLayout.Column.number.width)
      case .asOf: pen.day(form.asOf, row, 1, styles.day)
      case .preparedOn: pen.blank(row, 1, styles.day)
      case .preparedBy: pen.blank(row, 1, styles.open)
      case .count, .rectified: pen.blank(row, 1, styles.count)
      }
      pen.height(SheetText.height(lines: lines), ofRow: row)
    }
    pen.write(form.unitName, 1, 2, styles.plain)
  }

  private func fill(
    _ pen: SheetPen, _ row: Int, _ ordinal: Int, _ content: ReturnForm.Row, _ styles: FormStyles
  ) {
    var lines = 1
    for (index, column) in ReturnFormLayout.Column.allCases.enumerated() {
      if column == .ordinal {
        pen.number(Double(ordinal), row, index, styles.ordinal)
      } else if column.isDay {
        if column == .deadline, let deadline = content.item.deadline {
          pen.day(deadline, row, index, styles.day)
        } else {
          pen.blank(row, index, styles.day)
        }
      } else {
        let format = column.isLocked ? styles.locked : styles.open
        guard let text = content.text(column) else {
          pen.blank(row, index, format)
          continue
        }
        pen.write(text, row, index, format)
        lines = max(lines, SheetText.lineCount(text, in: column.width))
      }
    }
    pen.height(SheetText.height(lines: lines), ofRow: row)
  }

  /// Locked without a password, but for widths and heights; headings stay in view, and come again on every printed page,
  /// which is signed at its foot.
  private func finish(_ pen: SheetPen, _ form: ReturnForm) {
    var protection = lxw_protection()
    protection.format_columns = 1
    protection.format_rows = 1
    xlsx.worksheet_protect(pen.sheet, nil, &protection)
    xlsx.worksheet_freeze_panes(pen.sheet, lxw_row_t(Self.headerRow + 1), 0)
    let line = String(repeating: "_", count: 12)
    pen.setUpPrint(
      repeating: Self.headerRow, left: "\(form.unitName)　\(form.period)　截至 \(form.asOf)",
      right: form.marks.joined(separator: "，"),
      foot: "填报人：\(line)　　审核人：\(line)　　单位（盖章）：\(line)\(line)　　日期：\(line)")
  }
}

extension ReturnForm.Row {
  /// What the ledger says in a column; `nil` where there is nothing, or no text.
  fileprivate func text(_ column: ReturnFormLayout.Column) -> String? {
    switch column {
    case .number: item.number
    case .site: item.site
    case .siteName: siteName
    case .item: item.item
    case .description: description
    case .grade: item.grade.displayName
    case .person: item.person
    case .ordinal, .deadline, .status, .rectifiedOn, .note: nil
    }
  }
}
