import Heritage
import HeritageExchange
import HeritageStore

extension Bureau {
  /// A redrawing of which there is only the text so far, as an import with its receipt.
  package func redraw(
    _ zone: String, of site: String, _ redrawing: DrawingOptions.Redrawing, isDryRun: Bool
  ) throws -> (ImportOutcome, ImportInput) {
    let (home, body) = try read { session in
      guard let home = try session.registeredZone(zone, of: session.site(site).code) else {
        throw StoreError.unknown(RecordReference(.zone, "\(site)/\(zone)"))
      }
      return (home, try SiteBody(of: home.site, session))
    }
    let unusable = redrawing.unusableOptions
    guard unusable.isEmpty else {
      throw OperationError.redrawingUnusable(zone: "\(home.site)/\(home.code)", options: unusable)
    }
    var record = ZoneRecord(
      code: home.code, kind: home.kind, position: .none)
    record.part = home.part
    redrawing.describe(&record, body)
    var writer = RegisterWriter()
    writer.append(BoundaryRecord(site: home.site, zone: record))
    let input = ImportInput(made: Array(writer.text.utf8), name: "重划 \(home.site)/\(home.code)")
    var options = ImportOptions()
    options.isDryRun = isDryRun
    return (try importFiles([input], options), input)
  }
}

extension DrawingOptions.Redrawing {
  /// The options whose texts hold what no register file can carry.
  fileprivate var unusableOptions: [String] {
    [
      ("--text", text), ("--document", document), ("--provincial-approval", provincialApproval),
      ("--control-text", controlText), ("--class", zoneClass),
    ].filter { !XMLEscaping.canCarry($0.1 ?? "") }.map(\.0)
  }
}
