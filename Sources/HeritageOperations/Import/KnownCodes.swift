import Heritage
import HeritageStore

/// Codes that a record may refer to: those in the registry, and those that this import has brought so far. A
/// refused record counts as known, so that its fault is not reported again wherever it is referred to.
final class KnownCodes {
  private var units: Set<String>
  private var sites: [String: SiteScope]
  private var checklists: [String: ChecklistSummary]
  private var batches: [String: BatchKind]

  /// What a checklist item's scope is judged by; `nil` members where only the code is known.
  struct SiteScope {
    var batch: String
    var category: SiteCategory?
    var batchKind: BatchKind?
    var additions: [String] = []
    /// What this import says of its zones; `nil` where the registry is to be asked.
    var zones: [ZoneIdentity]?
  }

  /// A zone as its boundaries must know it.
  struct ZoneIdentity {
    var code: String
    var kind: ZoneKind
    var part: String?
    var validFrom: String?
  }

  init(_ session: ReadSession) throws {
    units = Set(try session.units().map(\.code))
    sites = [:]
    for site in try session.sites() {
      sites[site.code] = SiteScope(
        batch: site.batch, category: site.category, batchKind: site.batchKind,
        additions: try session.siteChecklist(site).filter { $0.item == nil }.map(\.checklist))
    }
    checklists = Dictionary(
      uniqueKeysWithValues: try session.checklists().map { ($0.code, $0) })
    batches = Dictionary(uniqueKeysWithValues: try session.batches().map { ($0.code, $0.kind) })
  }

  func add(_ record: ImportRecord) {
    switch record {
    case .unit(let unit): units.insert(unit.code)
    case .batch(let batch): batches[batch.code] = batch.kind
    case .site(let site):
      sites[site.code] = SiteScope(
        batch: site.batch, category: site.category, batchKind: batches[site.batch],
        additions: site.additionalChecklists,
        zones: site.zones.map {
          ZoneIdentity(
            code: $0.code, kind: $0.kind, part: $0.part, validFrom: $0.validFrom?.description)
        })
    case .checklist(let checklist): checklists[checklist.code] = ChecklistSummary(checklist)
    case .calendar, .duty, .method, .boundary, .inspection, .unitReturn: break
    }
  }

  func hasBatch(_ code: String) -> Bool { batches[code] != nil }
  func hasUnit(_ code: String) -> Bool { units.contains(code) }
  func hasSite(_ code: String) -> Bool { sites[code] != nil }

  /// The zone of a site, as this import says or as the register in force has it.
  func zone(_ code: String, of site: String, _ session: ReadSession) throws -> ZoneIdentity? {
    if let zones = sites[site]?.zones { return zones.first { $0.code == code } }
    return try session.registeredZone(code, of: site).map {
      ZoneIdentity(code: $0.code, kind: $0.kind, part: $0.part, validFrom: $0.validFrom)
    }
  }

  /// How many sites a batch has: in the registry and in what was read so far.
  func siteCount(ofBatch batch: String) -> Int { sites.values.count { $0.batch == batch } }

  func checklist(_ code: String) -> ChecklistSummary? { checklists[code] }

  /// The item of that reference, `CHECKLIST:ITEM`.
  func item(_ reference: String) -> ChecklistItemSummary? {
    let code = String(reference.prefix { $0 != ":" })
    return checklists[code]?.items.first { $0.reference == reference }
  }

  /// Whether an item comes under a site's class, or was added to its checklist. True where that cannot be
  /// told.
  func applies(_ item: ChecklistItemSummary, to site: String) -> Bool {
    guard let scope = sites[site], let category = scope.category, let kind = scope.batchKind else {
      return true
    }
    return item.applies(to: category, of: kind, at: site)
      || scope.additions.contains(item.checklist)
  }
}
