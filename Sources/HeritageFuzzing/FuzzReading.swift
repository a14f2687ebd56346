import Heritage
import HeritageExchange

/// One reading of an import with all that it handed over.
struct FuzzReading {
  static let fileName = "input"

  private(set) var records: [ImportedRecord] = []
  let summary: ImportSummary
  private let lineCount: Int

  init(xml bytes: [UInt8], limits: ImportLimits = ImportLimits()) throws {
    var records: [ImportedRecord] = []
    summary = try ImportReader(limits: limits).read(
      ImportSource(fileName: Self.fileName, bytes: bytes)
    ) { records.append($0) }
    self.records = records
    lineCount = 1 + bytes.count { $0 == 0x0A }
  }

  init(spreadsheet bytes: [UInt8]) throws {
    var records: [ImportedRecord] = []
    summary = try ReturnFormReader().read(bytes, fileName: Self.fileName) { records.append($0) }
    self.records = records
    lineCount = .max
  }

  /// What holds of every reading, whatever the bytes.
  func check() throws(FuzzFinding) {
    try Self.check(summary.diagnostics, lineCount: lineCount)
    try checkCounts()
    try checkRefused()
  }

  private func checkCounts() throws(FuzzFinding) {
    let isFailed = summary.errorCount > 0
    try FuzzFinding.unless(records.count <= summary.recordCount, "more records than were counted")
    try FuzzFinding.unless(
      summary.fileErrorCount <= summary.errorCount, "more file errors than errors")
    try FuzzFinding.unless(isFailed || !summary.isCutShort, "cut short without an error")
    try FuzzFinding.unless(isFailed || summary.kind != nil, "of no kind, and without an error")
    try FuzzFinding.unless(
      !isFailed || summary.fileErrorCount > 0 || !summary.refused.isEmpty,
      "an error that neither the file nor a record has")
  }

  private func checkRefused() throws(FuzzFinding) {
    let refused = Set(summary.refused.map(\.ordinal))
    try FuzzFinding.unless(refused.count == summary.refused.count, "a record refused twice")
    try FuzzFinding.unless(
      refused.allSatisfy { (1...max(1, summary.recordCount)).contains($0) },
      "a refused record that was never counted")
    var last = 0
    for record in records {
      try FuzzFinding.unless(record.ordinal > last, "records out of order")
      last = record.ordinal
      try FuzzFinding.unless(
        !record.isRefused || refused.contains(last), "refused, but not in the summary")
    }
  }

  /// What holds of every list of findings.
  static func check(_ diagnostics: [Diagnostic], lineCount: Int) throws(FuzzFinding) {
    for finding in diagnostics {
      let place = finding.position
      try FuzzFinding.unless(place.file == fileName, "a finding in another file: \(finding)")
      try FuzzFinding.unless(
        place.line >= 1 && place.column >= 1 && place.line <= lineCount,
        "a finding outside the file: \(finding)")
      let prefix = finding.severity == .error ? "E-" : "W-"
      try FuzzFinding.unless(
        finding.code.hasPrefix(prefix), "a code of another severity: \(finding)")
      try FuzzFinding.unless(
        !finding.message.isBlank && !finding.remedy.isBlank, "a finding without words: \(finding)")
    }
  }
}
