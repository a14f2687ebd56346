import Heritage

/// Reads a return that a unit has filled into the form (回报表): the same record as from XML, with the same rules; what
/// is wrong is said of sheet and cell.
package struct ReturnFormReader {
  private let limits: ImportLimits

  package init(limits: ImportLimits = ImportLimits()) { self.limits = limits }

  /// Whether a file is a zip archive, as every workbook is, or a table as text with the headings of a return: told from
  /// its first bytes.
  package static func recognises(prefix: [UInt8]) -> Bool {
    isWorkbook(prefix: prefix) || isTable(prefix: prefix)
  }

  package static func isWorkbook(prefix: [UInt8]) -> Bool {
    prefix.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  private static func isTable(prefix: [UInt8]) -> Bool {
    guard let first = prefix.first, ![UInt8(ascii: "<"), UInt8(ascii: "{")].contains(first) else {
      return false
    }
    // The end may be cut within a character, which takes up to four bytes.
    return (0..<4).contains { cut in
      guard let text = PlainText.text(prefix.dropLast(cut)) else { return false }
      let head = String(decoding: text, as: UTF8.self)
      return ReturnFormLayout.Column.required.count { head.contains($0.rawValue) } > 1
    }
  }

  /// How a form is called when it is kept (RFC 6838).
  package static func mediaType(of bytes: [UInt8]) -> String {
    isWorkbook(prefix: bytes)
      ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv"
  }

  /// `handler` is called for the one record of the file, unless the file cannot be read at all; whatever it throws is
  /// thrown on.
  ///
  /// - Throws: `SharedLibraryError` where libzip cannot be used.
  package func read(
    _ bytes: [UInt8], fileName: String, handler: (ImportedRecord) throws -> Void
  ) throws -> ImportSummary {
    var log = DiagnosticLog(limit: limits.diagnostics)
    var summary = ImportSummary()
    summary.kind = .unitReturn
    summary.byteCount = bytes.count
    switch try Self.table(in: bytes, fileName) {
    case .failure(let unreadable):
      (summary.fileErrorCount, summary.isCutShort) = (1, true)
      _ = log.add(unreadable.problem, at: unreadable.position, record: nil)
    case .success(var table):
      summary.recordCount = 1
      let record = table.record()
      var refused = RefusedRecord(ordinal: 1, code: record.unit, diagnostics: [])
      for (problem, position) in table.problems {
        let (diagnostic, isKept) = log.add(problem, at: position, record: record.unit)
        if isKept { refused.diagnostics.append(diagnostic) }
      }
      if log.errorCount > 0 { summary.refused = [refused] }
      (summary.declared.records, summary.declared.rectified) = (
        record.declaredCount, record.declaredRectified
      )
      try handler(
        ImportedRecord(
          record: .unitReturn(record), ordinal: 1, isRefused: log.errorCount > 0))
    }
    summary.diagnostics = log.inFileOrder
    summary.errorCount = log.errorCount
    summary.warningCount = log.warningCount
    return summary
  }

  /// Why a file cannot be read at all.
  private struct Unreadable: Error {
    var problem: ExchangeProblem
    var position: SourcePosition
  }

  private static func table(
    in bytes: [UInt8], _ file: String
  ) throws -> Result<ReturnTable, Unreadable> {
    let start = SourcePosition(file: file, line: 1, column: 1)
    do {
      let workbook =
        isWorkbook(prefix: bytes)
        ? try Workbook(bytes, ZipLibrary())
        : try Workbook(text: TableReader.rows(ofText: bytes, file: file))
      return .success(try ReturnTable(workbook, fileName: file))
    } catch let problem as SpreadsheetProblem {
      return .failure(Unreadable(problem: .spreadsheet(problem), position: start))
    } catch let fault as TableReader.TextFault {
      return .failure(
        Unreadable(problem: .feature(.table(fault.problem)), position: fault.position))
    }
  }
}
