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
  private static let siteSheet = "文物点"

  package init() throws(SharedLibraryError) { library = try XLSXWriterLibrary() }

  /// Writes the form to a path, where nothing may be yet. The same form gives the same bytes.
  ///
  /// - Throws: `ReturnFormError`.
  package func write(_ form: ReturnForm, to path: String) throws(ReturnFormError) {
    // workbook_new: a workbook that workbook_close frees, or NULL.
    guard let workbook = xlsx.workbook_new(path) else { throw ReturnFormError(code: -1) }
    describe(workbook, form)
    let styles = FormStyles(workbook, xlsx)
    if let sheet = xlsx.workbook_add_worksheet(workbook, ReturnFormLayout.sheet) {
      fill(SheetPen(xlsx: xlsx, sheet: sheet), form, styles)
    }
    if let sheet = xlsx.workbook_add_worksheet(workbook, Self.siteSheet) {
      let pen = SheetPen(xlsx: xlsx, sheet: sheet)
      for (row, site) in form.sites.enumerated() {
        pen.write(site.code, row, 0, nil)
        pen.write(site.name, row, 1, nil)
      }
      xlsx.worksheet_hide(sheet)
    }
    // workbook_close: 0, or why the file could not be written.
    let code = xlsx.workbook_close(workbook)
    guard code.rawValue == 0 else { throw ReturnFormError(code: Int(code.rawValue)) }
  }

  /// What the file says of itself. The time is the form's, not the machine's.
  private func describe(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ form: ReturnForm) {
    let (title, author) = (strdup("回报表 \(form.unitName) \(form.period)"), strdup(form.bureau))
    defer {
      free(title)
      free(author)
    }
    var properties = lxw_doc_properties()
    properties.title = title
    properties.author = author
    properties.created = form.madeAt.secondsSince1970
    _ = xlsx.workbook_set_properties(workbook, &properties)
  }

  private func fill(_ pen: SheetPen, _ form: ReturnForm, _ styles: FormStyles) {
    let title = "安全隐患整改回报表" + (form.marks.isEmpty ? "" : "（\(form.marks.joined(separator: "，"))）")
    pen.write(title, 0, 0, styles.title)
    pen.write(form.bureau, 0, 6, nil)
    labels(pen, form, styles)
    pen.write(
      "白格由填报单位填写；“整改情况”从列表里选；台账上没有的隐患填在末尾空行，不写编号。填好后原样发回。", 8, 0, nil)
    let columns = ReturnFormLayout.Column.allCases
    for (index, column) in columns.enumerated() {
      pen.write(column.rawValue, Self.headerRow, index, styles.heading)
      _ = xlsx.worksheet_set_column(
        pen.sheet, lxw_col_t(index), lxw_col_t(index), column.width, nil)
    }
    for (index, row) in form.rows.enumerated() {
      fill(pen, Self.headerRow + 1 + index, index + 1, row, styles)
    }
    let first = Self.headerRow + 1
    let last = first + form.rows.count + Self.spareRows - 1
    for row in (first + form.rows.count)...last {
      for index in columns.indices { pen.blank(row, index, styles.open) }
    }
    restrict(pen, form, rows: first...last)
    finish(pen)
  }

  private func labels(_ pen: SheetPen, _ form: ReturnForm, _ styles: FormStyles) {
    let values: [(ReturnFormLayout.Label, String?)] = [
      (.unit, form.unit), (.period, form.period), (.asOf, form.asOf.description),
      (.preparedBy, nil), (.preparedOn, nil), (.count, nil), (.rectified, nil),
    ]
    for (row, (label, value)) in values.enumerated() {
      pen.write(label.rawValue, row + 1, 0, styles.heading)
      if let value {
        pen.write(value, row + 1, 1, label == .asOf ? styles.open : styles.locked)
      } else {
        pen.blank(row + 1, 1, styles.open)
      }
    }
    pen.write(form.unitName, 1, 2, nil)
  }

  private func fill(
    _ pen: SheetPen, _ row: Int, _ ordinal: Int, _ content: ReturnForm.Row, _ styles: FormStyles
  ) {
    let item = content.item
    for (index, column) in ReturnFormLayout.Column.allCases.enumerated() {
      let format = column.isLocked ? styles.locked : styles.open
      let text: String? =
        switch column {
        case .ordinal: nil
        case .number: item.number
        case .site: item.site
        case .siteName: content.siteName
        case .item: item.item
        case .description: content.description
        case .grade: item.grade.displayName
        case .deadline: item.deadline?.description
        case .person: item.person
        case .status, .rectifiedOn, .note: nil
        }
      if column == .ordinal {
        pen.number(ordinal, row, index, format)
      } else if let text {
        pen.write(text, row, index, format)
      } else {
        pen.blank(row, index, format)
      }
    }
  }

  /// Lists to choose from: statuses, grades, and for the spare rows the unit's sites.
  private func restrict(_ pen: SheetPen, _ form: ReturnForm, rows: ClosedRange<Int>) {
    let columns = ReturnFormLayout.Column.allCases
    func place(_ column: ReturnFormLayout.Column) -> Int { columns.firstIndex(of: column) ?? 0 }
    let spare = (rows.lowerBound + form.rows.count)...rows.upperBound
    pen.choose(
      among: ReportedStatus.allCases.map(\.displayName), rows: rows, column: place(.status))
    pen.choose(among: HazardGrade.allCases.map(\.displayName), rows: spare, column: place(.grade))
    if !form.sites.isEmpty {
      pen.choose(
        from: "='\(Self.siteSheet)'!$A$1:$A$\(form.sites.count)", rows: spare, column: place(.site))
    }
  }

  /// Locked without a password; headings stay in view, and come again on every printed page.
  private func finish(_ pen: SheetPen) {
    var protection = lxw_protection()
    protection.format_columns = 1
    protection.format_rows = 1
    xlsx.worksheet_protect(pen.sheet, nil, &protection)
    xlsx.worksheet_freeze_panes(pen.sheet, lxw_row_t(Self.headerRow + 1), 0)
    xlsx.worksheet_set_landscape(pen.sheet)
    xlsx.worksheet_set_paper(pen.sheet, 9)
    xlsx.worksheet_fit_to_pages(pen.sheet, 1, 0)
    _ = xlsx.worksheet_repeat_rows(
      pen.sheet, lxw_row_t(Self.headerRow), lxw_row_t(Self.headerRow))
  }
}
