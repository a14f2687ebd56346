package import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

extension Bureau {
  /// What the texts of a site's zones in force give, or of all sites; nothing is written.
  ///
  /// - Parameter base: what the texts count from, as the user says: code or name of a part, or 本体.
  package func derivations(
    of site: String?, asOf day: CivilDate, base: String? = nil
  ) throws -> [ZoneDerivationOutcome] {
    try read { session in
      let sites = try site.map { [try session.site($0).code] } ?? session.siteCodes()
      let deriver = try ZoneDeriver(session, base: base)
      return try sites.flatMap { try deriver.outcomes(of: $0, asOf: day) }
    }
  }

  /// Takes derived lines into the registry, as an import with its receipt.
  ///
  /// - Parameter uncertainty: of the derived lines, metres, as the officer states it.
  package func keep(
    _ outcomes: [ZoneDerivationOutcome], uncertainty: Double?, isDryRun: Bool
  ) throws -> (ImportOutcome, ImportInput)? {
    var writer = RegisterWriter()
    let records = outcomes.compactMap { $0.boundary(uncertainty: uncertainty) }
    guard !records.isEmpty else { return nil }
    for record in records { writer.append(record) }
    let input = ImportInput(made: Array(writer.text.utf8), name: "按文字推算")
    var options = ImportOptions()
    options.isDryRun = isDryRun
    return (try importFiles([input], options), input)
  }
}

extension ZoneDerivationOutcome {
  /// The record of the derived line; of a redrawing the record says all again.
  fileprivate func boundary(uncertainty: Double?) -> BoundaryRecord? {
    guard let derived, let rule else { return nil }
    var record = ZoneRecord(
      code: zone.code, kind: zone.kind, position: .none)
    record.part = zone.part
    if zone.line.isEmpty {
      record.text = .notApplicable
      record.statedArea = .notApplicable
      record.source = .known("按登记文字推算")
    } else {
      zone.describe(&record)
    }
    record.geometry = derived.geometry.delivered
    record.method = .derived
    record.confidence = confidence
    record.uncertainty = uncertainty
    var boundary = BoundaryRecord(site: zone.site, zone: record)
    boundary.rule = rule.notation
    return boundary
  }
}
