import Heritage

/// Reads a return that a unit has filled into the form (回报表): the same record as from XML, with the same rules; what
/// is wrong is said of sheet and cell.
package struct ReturnFormReader {
  private let limits: ImportLimits

  package init(limits: ImportLimits = ImportLimits()) { self.limits = limits }

  /// Whether a file is a zip archive, as every spreadsheet is: told from its first bytes.
  package static func recognises(prefix: [UInt8]) -> Bool {
    prefix.starts(with: [0x50, 0x4B, 0x03, 0x04])
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
    switch Self.table(in: bytes, try ZipLibrary(), fileName) {
    case .failure(let problem):
      (summary.fileErrorCount, summary.isCutShort) = (1, true)
      _ = log.add(
        .spreadsheet(problem), at: SourcePosition(file: fileName, line: 1, column: 1), record: nil)
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

  private static func table(
    in bytes: [UInt8], _ library: consuming ZipLibrary, _ fileName: String
  ) -> Result<ReturnTable, SpreadsheetProblem> {
    do throws(SpreadsheetProblem) {
      return .success(try ReturnTable(Workbook(bytes, library), fileName: fileName))
    } catch {
      return .failure(error)
    }
  }
}
