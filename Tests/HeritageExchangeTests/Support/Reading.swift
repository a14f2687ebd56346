import Heritage
import HeritageExchange

/// What a reading handed over, with its summary.
struct Reading {
  var records: [ImportedRecord] = []
  var summary: ImportSummary

  init(_ bytes: [UInt8], limits: ImportLimits = ImportLimits()) throws {
    var records: [ImportedRecord] = []
    summary = try ImportReader(limits: limits).read(
      ImportSource(fileName: "input.xml", bytes: bytes)
    ) { records.append($0) }
    self.records = records
  }

  init(_ text: String, limits: ImportLimits = ImportLimits()) throws {
    try self.init(Array(text.utf8), limits: limits)
  }

  /// The diagnostics as the corpus writes them, one a line.
  var lines: [String] {
    summary.diagnostics.map { diagnostic in
      let place = "\(diagnostic.position.line):\(diagnostic.position.column)"
      let head = "\(diagnostic.severity.rawValue) \(diagnostic.code) \(place)"
      let record = diagnostic.record ?? "-"
      return "\(head) \(record) | \(diagnostic.message) | \(diagnostic.remedy)"
    }
  }

  var codes: [String] { summary.diagnostics.map(\.code) }
}
