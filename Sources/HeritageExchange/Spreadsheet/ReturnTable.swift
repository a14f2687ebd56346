import Heritage

/// The table of a filled-in form, found on its sheet, and the record that it makes.
struct ReturnTable {
  typealias Label = ReturnFormLayout.Label
  typealias Column = ReturnFormLayout.Column

  private let workbook: Workbook
  private let sheet: Workbook.Sheet
  private let header: Int
  private let columns: [Column: Int]
  private var context: BuildContext

  /// What was found, each at its cell.
  private(set) var problems: [(problem: ExchangeProblem, position: SourcePosition)] = []

  /// - Throws: `noTable` where no sheet has the headings of the table, `hiddenTable` where only a hidden one has,
  ///   `severalTables`.
  init(_ workbook: Workbook, fileName: String) throws(SpreadsheetProblem) {
    let found = workbook.sheets.compactMap { sheet in
      Self.headerRow(of: sheet).map { (sheet: sheet, header: $0) }
    }
    let shown = found.filter { !$0.sheet.isHidden }
    guard shown.count < 2 else { throw .severalTables(shown.map(\.sheet.name)) }
    guard let only = shown.first else {
      throw found.first.map { .hiddenTable($0.sheet.name) } ?? .noTable
    }
    self.workbook = workbook
    (sheet, header) = only
    context = BuildContext(fileName: fileName, vertexLimit: 0)
    let headings = ReturnHeadings(sheet, header)
    columns = headings.columns
    for (problem, place) in headings.problems { report(problem, at: place) }
  }

  /// The row in which the columns of the table are named.
  private static func headerRow(of sheet: Workbook.Sheet) -> Int? {
    let wanted = Set(Column.required.map(\.rawValue))
    var found: [Int: Set<String>] = [:]
    for (place, cell) in sheet.cells {
      if let text = CellValue.text(cell).map({ ReturnHeadings.folded($0) }), wanted.contains(text) {
        found[place.row, default: []].insert(text)
      }
    }
    return found.filter { $0.value.count > 1 }.keys.min()
  }

  /// The record, with `problems` filled in.
  mutating func record() -> UnitReturnRecord {
    for column in Column.required where columns[column] == nil {
      report(.missingColumn(column.rawValue), at: CellReference(row: header, column: 1))
    }
    var record = UnitReturnRecord(
      unit: required(.unit) ?? "", position: position(CellReference(row: header, column: 1)))
    record.period = required(.period) ?? ""
    record.asOf = date(.asOf)
    record.preparedBy = required(.preparedBy) ?? ""
    record.preparedOn = date(.preparedOn)
    record.declaredCount = count(.count)
    record.declaredRectified = count(.rectified)
    let rows = Set(sheet.cells.keys.map(\.row)).filter { $0 > header }
    for row in rows.sorted() where isFilled(row) { add(row, to: &record) }
    UnitReturnRules.check(record, .form, &context)
    problems += context.takeProblems()
    return record
  }

  private mutating func add(_ row: Int, to record: inout UnitReturnRecord) {
    let cells = ReturnTableRow(row: row, columns: columns, table: self)
    let (parsed, found) = cells.parsed()
    problems += found.map { ($0.problem, position($0.place)) }
    if let parsed { record.rows.append(parsed) }
  }

  /// Whether a row says anything of a hazard: what the form itself numbers does not count.
  private func isFilled(_ row: Int) -> Bool {
    columns.contains { column, place in
      guard column != .ordinal, let cell = cell(CellReference(row: row, column: place)) else {
        return false
      }
      return if case .text(let text) = cell { !text.isBlank } else { true }
    }
  }

  func cell(_ place: CellReference) -> Workbook.Cell? { sheet.cells[place] }

  func day(_ cell: Workbook.Cell?) -> CivilDate? { CellValue.date(cell, workbook) }

  func position(_ place: CellReference) -> SourcePosition {
    if sheet.isText {
      return sheet.places[place]
        ?? SourcePosition(file: context.fileName, line: place.row, column: 1)
    }
    return SourcePosition(
      file: context.fileName, line: place.row, column: place.column,
      cell: "\(sheet.name)!\(place.text)")
  }

  private mutating func report(_ problem: SpreadsheetProblem, at place: CellReference) {
    problems.append((.spreadsheet(problem), position(place)))
  }
}

// MARK: - Labels

extension ReturnTable {
  /// The cell behind a label, above the table.
  private func place(_ label: Label) -> CellReference? {
    let found = sheet.cells.filter {
      $0.key.row < header
        && CellValue.text($0.value).map { ReturnHeadings.folded($0) } == label.rawValue
    }
    // A label may go over several columns.
    return found.keys.min().map { place in
      let end = sheet.merges.first { $0.first == place }?.last.column ?? place.column
      return CellReference(row: place.row, column: end + 1 + empty(behind: place))
    }
  }

  /// How many cells behind a label are empty before its value: a table as text does not know which were one cell.
  private func empty(behind place: CellReference) -> Int {
    guard sheet.isText,
      let next = sheet.cells.filter({ $0.key.row == place.row && $0.key.column > place.column })
        .min(by: { $0.key < $1.key }),
      let text = CellValue.text(next.value), Label(rawValue: ReturnHeadings.folded(text)) == nil
    else { return 0 }
    return next.key.column - place.column - 1
  }

  private mutating func required(_ label: Label) -> String? {
    guard let place = place(label) else {
      report(.missingValue(label.rawValue), at: CellReference(row: 1, column: 1))
      return nil
    }
    if case .fault(let fault) = cell(place) {
      report(.cell(fault), at: place)
      return nil
    }
    guard let text = CellValue.text(cell(place)) else {
      report(.missingValue(label.rawValue), at: place)
      return nil
    }
    if text.count > CellValue.lineLimit { report(.tooLong(label.rawValue, 400), at: place) }
    return text
  }

  private mutating func date(_ label: Label) -> CivilDate? {
    guard required(label) != nil, let place = place(label) else { return nil }
    let date = CellValue.date(cell(place), workbook)
    if date == nil {
      report(.date(CellValue.text(cell(place)) ?? "", label.rawValue), at: place)
    }
    return date
  }

  private mutating func count(_ label: Label) -> Int? {
    guard let place = place(label) else { return nil }
    if case .fault(let fault) = cell(place) { report(.cell(fault), at: place) }
    guard let text = CellValue.text(cell(place)) else { return nil }
    guard let count = Int(text), (0...1_000_000).contains(count) else {
      report(.number(text, label.rawValue), at: place)
      return nil
    }
    return count
  }
}
