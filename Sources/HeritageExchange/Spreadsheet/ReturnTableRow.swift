import Heritage

/// One row of the table of a form, and what it says.
struct ReturnTableRow {
  typealias Column = ReturnFormLayout.Column
  typealias Found = (problem: ExchangeProblem, place: CellReference)

  let row: Int
  let columns: [Column: Int]
  let table: ReturnTable

  private func place(_ column: Column) -> CellReference {
    CellReference(row: row, column: columns[column] ?? 1)
  }

  private func cell(_ column: Column) -> Workbook.Cell? {
    columns[column] == nil ? nil : table.cell(place(column))
  }

  /// The row of the return, where its status can be read; and everything that is wrong with it.
  func parsed() -> (ReturnRowRecord?, [Found]) {
    var found: [Found] = []
    for column in columns.keys {
      if case .fault(let fault) = cell(column) {
        found.append((.spreadsheet(.cell(fault)), place(column)))
      }
    }
    let status: ReportedStatus? = term(.status, isRequired: true, &found)
    var record = ReturnRowRecord(
      status: status ?? .notStarted, position: table.position(place(.status)))
    record.number = line(.number, limit: 40, &found)
    record.site = code(&found)
    record.item = item(&found)
    record.description = line(.description, limit: CellValue.textLimit, &found)
    record.grade = term(.grade, isRequired: false, &found)
    record.deadline = date(.deadline, &found)
    record.person = line(.person, limit: CellValue.lineLimit, &found)
    record.rectifiedOn = date(.rectifiedOn, &found)
    if status != nil, status != .rectified, record.rectifiedOn != nil {
      found.append((.record(.rectifiedDateWithoutRectified(.form)), place(.rectifiedOn)))
    }
    record.note = line(.note, limit: CellValue.textLimit, &found)
    return (status == nil ? nil : record, found.sorted { $0.place < $1.place })
  }

  private func line(_ column: Column, limit: Int, _ found: inout [Found]) -> String? {
    guard let text = CellValue.text(cell(column)) else { return nil }
    if text.count > limit {
      found.append((.spreadsheet(.tooLong(column.rawValue, limit)), place(column)))
    }
    return text
  }

  private func code(_ found: inout [Found]) -> String {
    guard let text = CellValue.text(cell(.site)) else {
      found.append((.spreadsheet(.missingValue(Column.site.rawValue)), place(.site)))
      return ""
    }
    if !CellValue.isCode(text) {
      found.append((.spreadsheet(.code(text, Column.site.rawValue)), place(.site)))
      return ""
    }
    return text
  }

  private func item(_ found: inout [Found]) -> String? {
    guard let text = CellValue.text(cell(.item)) else { return nil }
    if !CellValue.isItem(text) {
      found.append((.spreadsheet(.code(text, Column.item.rawValue)), place(.item)))
      return nil
    }
    return text
  }

  private func date(_ column: Column, _ found: inout [Found]) -> CivilDate? {
    guard let text = CellValue.text(cell(column)) else { return nil }
    let date = table.day(cell(column))
    if date == nil { found.append((.spreadsheet(.date(text, column.rawValue)), place(column))) }
    return date
  }

  private func term<Term: CodedTerm>(
    _ column: Column, isRequired: Bool, _ found: inout [Found]
  ) -> Term? {
    guard let text = CellValue.text(cell(column)) else {
      if isRequired { found.append((.spreadsheet(.missingValue(column.rawValue)), place(column))) }
      return nil
    }
    let term = Term.allCases.first { $0.displayName == text || $0.rawValue == text }
    if term == nil {
      let allowed = Term.allCases.map(\.displayName).joined(separator: "、")
      found.append((.spreadsheet(.term(text, column.rawValue, allowed: allowed)), place(column)))
    }
    return term
  }
}
