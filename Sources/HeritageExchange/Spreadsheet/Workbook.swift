import Heritage

/// A spreadsheet (xlsx, ECMA-376) as far as a return needs it: the sheets with the texts and numbers in their cells.
struct Workbook {
  enum Cell: Hashable {
    case text(String)
    case number(Double)
    /// An error value such as `#REF!`.
    case error(String)
  }

  struct Sheet {
    let name: String
    let cells: [CellReference: Cell]
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
    func part(_ name: String) throws(SpreadsheetProblem) -> [UInt8] {
      guard let bytes = try archive.part(name, limit: Self.partLimit) else { throw .damaged(name) }
      return bytes
    }
    let directory = try WorkbookDirectory(
      workbook: part("xl/workbook.xml"), relations: part("xl/_rels/workbook.xml.rels"))
    let strings = try archive.part("xl/sharedStrings.xml", limit: Self.partLimit)
    let shared = try strings.map { bytes throws(SpreadsheetProblem) in
      try SharedStrings.read(bytes)
    }
    guard directory.sheets.count <= Self.sheetLimit else { throw .tooLarge }
    var sheets: [Sheet] = []
    var count = 0
    for (name, path) in directory.sheets {
      let cells = try SheetReader.cells(part(path), path, shared ?? [])
      count += cells.count
      guard count < Self.cellLimit else { throw .tooLarge }
      sheets.append(Sheet(name: name, cells: cells))
    }
    self.sheets = sheets
    countsFrom1904 = directory.countsFrom1904
  }

  /// The day that a number stands for: days since 1899-12-30 or 1904-01-01.
  func date(_ number: Double) -> CivilDate? {
    guard number.isFinite, number >= 61, number < 3_000_000 else { return nil }
    let epoch = countsFrom1904 ? -24_107 : -25_569
    return CivilDate(daysSinceEpoch: Int(number) + epoch)
  }
}
