package import Heritage
import SharedLibraries

/// Reads a table that comes in, whatever program wrote it: text with commas or tabs, in UTF-8, UTF-16 or GB 18030 as
/// Chinese programs write it; or the one sheet of a workbook (xlsx) that holds anything.
package enum TableReader {
  /// Why a table cannot be read, everything that is wrong at its place.
  package struct Refused: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
      case encoding, quotes, workbook
    }

    package var cause: Cause
    package var diagnostics: [Diagnostic]
  }

  /// Rows without any text are left out. Days of a workbook are written 2026-03-31.
  ///
  /// - Throws: ``Refused``; `SharedLibraryError` where libzip is missing.
  package static func rows(of bytes: [UInt8], file: String) throws -> [[CSVReader.Cell]] {
    let start = SourcePosition(file: file, line: 1, column: 1)
    if ReturnFormReader.isWorkbook(prefix: bytes) {
      return try rows(ofWorkbook: bytes, file)
    }
    if let kind = FileKind(mark: bytes) { throw refused(.otherKind(kind), at: start) }
    do {
      return try rows(ofText: bytes, file: file)
    } catch {
      let cause: Refused.Cause = error.problem == .notText ? .encoding : .quotes
      throw refused(cause, .feature(.table(error.problem)), at: error.position)
    }
  }

  /// Why a table as text cannot be read.
  struct TextFault: Error {
    var problem: FeatureProblem.TableFault
    var position: SourcePosition
  }

  /// The rows of a table as text, in whatever encoding.
  static func rows(ofText bytes: [UInt8], file: String) throws(TextFault) -> [[CSVReader.Cell]] {
    guard let text = PlainText.text(bytes) else {
      throw TextFault(
        problem: .notText, position: SourcePosition(file: file, line: 1, column: 1))
    }
    do throws(CSVReader.Fault) {
      return try CSVReader.rows(of: text, file: file, separator: separator(of: text))
    } catch {
      switch error {
      case .notUTF8(let position): throw TextFault(problem: .notText, position: position)
      case .openQuote(let position): throw TextFault(problem: .openQuote, position: position)
      case .afterQuote(let position): throw TextFault(problem: .afterQuote, position: position)
      }
    }
  }

  /// A day as people and programs write it: 2026-3-31, 2026/3/31, 2026.3.31, 2026年3月31日, 20260331.
  package static func day(in text: String) -> CivilDate? { CellValue.date(in: text) }

  /// Tabs where the first lines have tabs and no comma.
  private static func separator(of text: [UInt8]) -> Unicode.Scalar {
    let head = text.prefix(1 << 12)
    return head.contains(0x09) && !head.contains(UInt8(ascii: ",")) ? "\t" : ","
  }

  private static func rows(ofWorkbook bytes: [UInt8], _ file: String) throws -> [[CSVReader.Cell]] {
    let start = SourcePosition(file: file, line: 1, column: 1)
    let workbook: Workbook
    let library = try ZipLibrary()
    do throws(SpreadsheetProblem) {
      workbook = try Workbook(bytes, library)
    } catch {
      throw refused(error, at: start)
    }
    let shown = workbook.sheets.filter { !$0.isHidden && !$0.cells.isEmpty }
    guard shown.count < 2 else { throw refused(.severalSheets(shown.map(\.name)), at: start) }
    guard let sheet = shown.first else { return [] }
    var log = DiagnosticLog(limit: ImportLimits().diagnostics)
    var rows: [Int: [CSVReader.Cell]] = [:]
    for (place, cell) in sheet.cells.sorted(by: { $0.key < $1.key }) {
      let position = SourcePosition(
        file: file, line: place.row, column: place.column, cell: "\(sheet.name)!\(place.text)")
      if case .fault(let fault) = cell {
        _ = log.add(.spreadsheet(.cell(fault)), at: position, record: nil)
      }
      // Cells that were left out are empty.
      for column in ((rows[place.row]?.count ?? 0) + 1)..<max(place.column, 1) {
        let empty = CellReference(row: place.row, column: column)
        rows[place.row, default: []].append(
          CSVReader.Cell(
            text: "",
            position: SourcePosition(
              file: file, line: place.row, column: column, cell: "\(sheet.name)!\(empty.text)")))
      }
      rows[place.row, default: []].append(
        CSVReader.Cell(text: CellValue.text(cell) ?? "", position: position))
    }
    guard log.errorCount == 0 else { throw Refused(cause: .workbook, diagnostics: log.inFileOrder) }
    return rows.sorted { $0.key < $1.key }.map(\.value).filter { row in
      row.contains { !$0.text.isBlank }
    }
  }

  private static func refused(
    _ problem: SpreadsheetProblem, at position: SourcePosition
  ) -> Refused {
    refused(.workbook, .spreadsheet(problem), at: position)
  }

  private static func refused(
    _ cause: Refused.Cause, _ problem: ExchangeProblem, at position: SourcePosition
  ) -> Refused {
    var log = DiagnosticLog(limit: 1)
    _ = log.add(problem, at: position, record: nil)
    return Refused(cause: cause, diagnostics: log.diagnostics)
  }
}
