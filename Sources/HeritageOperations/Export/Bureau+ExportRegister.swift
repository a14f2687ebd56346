import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

extension Bureau {
  /// Writes the register in force, and redrawings up to a day, as a file that imports again without any change.
  ///
  /// - Throws: `OperationError.coordinatesWithheld` where a site's coordinates are not to be handed on and it is not
  ///   named.
  func exportRegister(
    asOf day: CivilDate, named: [String], to path: String, overwriting: Bool
  ) throws -> ExportReport {
    try read { session in
      let named = try named.map { try session.site($0).code }
      let withheld = try session.withheldSites().filter { !named.contains($0) }
      guard withheld.isEmpty else {
        throw OperationError.coordinatesWithheld(path: path, named: named, sites: withheld)
      }
      var export = RegisterExport(session, asOf: day)
      try OutputFolder.stream(path, overwriting: overwriting) { try export.write(to: $0) }
      return export.report
    }
  }
}

/// Writes one register file, record by record, and counts.
private struct RegisterExport {
  private let session: ReadSession
  private let day: CivilDate
  private var units = ExportReport.Count(kind: "unit", displayName: "单位")
  private var batches = ExportReport.Count(kind: "batch", displayName: "批次")
  private var sites = ExportReport.Count(kind: "site", displayName: "文物点", drawn: 0)
  private var parts = ExportReport.Count(kind: "part", displayName: "本体组成部分", drawn: 0)
  private var zones = ExportReport.Count(kind: "zone", displayName: "保护区划", drawn: 0)
  private var boundaries = ExportReport.Count(kind: "boundary", displayName: "界线", drawn: 0)

  init(_ session: ReadSession, asOf day: CivilDate) {
    self.session = session
    self.day = day
  }

  var report: ExportReport {
    ExportReport(asOf: day, counts: [units, batches, sites, parts, zones, boundaries])
  }

  mutating func write(to file: OutputFile) throws {
    var writer = RegisterWriter(remark: try remark())
    for unit in try session.unitRecords() {
      writer.append(unit)
      units.add(isDrawn: false)
    }
    for batch in try session.batchRecords() {
      writer.begin(batch)
      batches.add(isDrawn: false)
      for code in try session.siteCodes(ofBatch: batch.code) {
        writer.append(try site(code))
        try file.write(writer.take())
      }
      writer.endBatch()
    }
    for (record, geometry) in try session.boundaryRecords(upTo: day) {
      var record = record
      record.zone.geometry = try geometry?.delivered()
      writer.append(record)
      boundaries.add(isDrawn: geometry != nil)
    }
    try file.write(writer.text)
  }

  private func remark() throws -> String {
    let registry = try session.registry()
    let isSample = try session.batchRecords().contains { $0.provenance == .sample }
    return "\(registry.bureau) 文物登记，登记册 \(registry.uuid)，重划至 \(day)。"
      + (isSample ? "含示例数据，不代表任何实际文物点。" : "")
  }

  private mutating func site(_ code: String) throws -> SiteRecord {
    let prepared = try session.siteRecord(code)
    var record = prepared.record
    record.body = try prepared.body?.delivered()
    sites.add(isDrawn: record.body != nil)
    for (index, geometry) in prepared.parts.enumerated() {
      record.parts[index].geometry = try geometry?.delivered()
      parts.add(isDrawn: geometry != nil)
    }
    for (index, geometry) in prepared.zones.enumerated() {
      record.zones[index].geometry = try geometry?.delivered()
      zones.add(isDrawn: geometry != nil)
    }
    return record
  }
}
