import Heritage

/// A spreadsheet (xlsx, ECMA-376) as far as a return needs it: the sheets with what stands in their cells.
struct Workbook {
  enum Cell: Hashable {
    case text(String)
    case number(Double)
    /// A number that is shown as a day, or a day of its own type.
    case day(CivilDate)
    case fault(CellFault)
  }

  /// What makes a cell unreadable.
  enum CellFault: Hashable, Sendable {
    /// An error value such as `#REF!`.
    case errorValue(String)
    /// The program that wrote the formula has not worked it out.
    case formulaWithoutValue
    /// A shared text that is not there, by its number.
    case stringMissing(String)
    case notANumber(String)
    case notADay(String)
  }

  /// Cells that were made one, from the first to the last.
  struct Merge: Hashable {
    let first: CellReference
    let last: CellReference

    /// Reads `B5:B7`; `nil` where that is none.
    init?(_ text: String) {
      let ends = text.split(separator: ":").compactMap { CellReference(String($0)) }
      guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else {
        return nil
      }
      (first, last) = (ends[0], ends[1])
    }
  }

  struct Sheet {
    let name: String
    let isHidden: Bool
    /// What stands in a cell that goes over several rows stands in each of them.
    let cells: [CellReference: Cell]
    let merges: [Merge]
    /// Where the cells of a table as text stand in it; empty for a sheet of a workbook.
    var places: [CellReference: SourcePosition] = [:]
    /// Whether it was a table as text.
    var isText: Bool { !places.isEmpty }
  }

  let sheets: [Sheet]
  /// Whether days are counted from 1904 instead of 1900.
  let countsFrom1904: Bool

  /// Bytes of one part, unpacked.
  private static let partLimit = 16 << 20
  static let cellLimit = 200_000
  /// Bytes of text in the cells of one sheet, however many of them share one.
  static let textLimit = 32 << 20
  /// A form has two.
  static let sheetLimit = 32

  /// - Throws: `SpreadsheetProblem`.
  init(_ bytes: [UInt8], _ library: consuming ZipLibrary) throws(SpreadsheetProblem) {
    let archive = try ZipArchive(bytes, library)
    if let kind = FileKind(partsOf: archive.names) { throw .otherKind(kind) }
    func part(_ name: String) throws(SpreadsheetProblem) -> [UInt8] {
      guard let bytes = try archive.part(name, limit: Self.partLimit) else { throw .damaged(name) }
      return bytes
    }
    let directory = try WorkbookDirectory(
      try WorkbookDirectory.workbook(in: archive, limit: Self.partLimit), part)
    var shared: [String] = []
    if let name = directory.strings, let bytes = try archive.part(name, limit: Self.partLimit) {
      shared = try SharedStrings.read(bytes, part: name)
    }
    var styles = CellStyles()
    if let name = directory.styles, let bytes = try archive.part(name, limit: Self.partLimit) {
      styles = try CellStyles(bytes, part: name)
    }
    guard directory.sheets.count <= Self.sheetLimit else { throw .tooLarge }
    var sheets: [Sheet] = []
    var count = 0
    for sheet in directory.sheets {
      let (cells, merges) = try SheetReader.sheet(
        try part(sheet.path), sheet.path, directory, shared, styles)
      count += cells.count
      guard count < Self.cellLimit else { throw .tooLarge }
      sheets.append(
        Sheet(
          name: sheet.name, isHidden: sheet.isHidden, cells: Self.spread(cells, over: merges),
          merges: merges))
    }
    self.sheets = sheets
    countsFrom1904 = directory.countsFrom1904
  }

  /// A table as text (CSV), whose rows are called by their lines.
  ///
  /// - Throws: `tooLarge`.
  init(text rows: [[CSVReader.Cell]]) throws(SpreadsheetProblem) {
    var cells: [CellReference: Cell] = [:]
    var places: [CellReference: SourcePosition] = [:]
    for row in rows {
      for (column, cell) in row.enumerated() {
        let place = CellReference(row: row[0].position.line, column: column + 1)
        places[place] = cell.position
        if !cell.text.isBlank { cells[place] = .text(cell.text) }
      }
      guard places.count < Self.cellLimit else { throw .tooLarge }
    }
    sheets = [Sheet(name: "", isHidden: false, cells: cells, merges: [], places: places)]
    countsFrom1904 = false
  }

  private static func spread(
    _ cells: [CellReference: Cell], over merges: [Merge]
  ) -> [CellReference: Cell] {
    var cells = cells
    for merge in merges {
      guard let value = cells[merge.first], merge.last.row > merge.first.row else { continue }
      for row in (merge.first.row + 1)...merge.last.row where cells.count < cellLimit {
        let place = CellReference(row: row, column: merge.first.column)
        if cells[place] == nil { cells[place] = value }
      }
    }
    return cells
  }

  /// The day that a number stands for: days since 1899-12-30 or 1904-01-01. `nil` for what is no day of this century: a
  /// year or a count that stands where a day should.
  static func day(_ number: Double, from1904: Bool) -> CivilDate? {
    guard number.isFinite, number >= 0, number < 100_000 else { return nil }
    let day = CivilDate(daysSinceEpoch: Int(number) + (from1904 ? -24_107 : -25_569))
    return day.flatMap { (2000..<2100).contains($0.year) ? $0 : nil }
  }
}
