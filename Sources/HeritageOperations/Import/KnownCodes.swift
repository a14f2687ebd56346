import Heritage
import HeritageExchange
import HeritageStore

/// Codes that a record may refer to: those in the registry, and those that this import has brought so far. A
/// refused record counts as known, so that its fault is not reported again wherever it is referred to.
///
/// Of the registry's sites only those are read that a record refers to: an import costs what it brings, not what is
/// there already.
final class KnownCodes {
  private let session: ReadSession
  private var units: Set<String>
  private var checklists: [String: ChecklistSummary]
  private var items: [String: ChecklistItemSummary] = [:]
  /// With `nil` where a file says the kind in a way that cannot be read.
  private var batches: [String: BatchKind?]
  /// Whether this import has a unit, or a site, whose code cannot be read: any reference may be to it.
  private var hasNamelessUnit = false
  private var hasNamelessSite = false
  /// Checklists of which this import has refused some of the items.
  private var spoiltChecklists: Set<String> = []
  /// What this import has refused, which no table has.
  private var refused: [String: RefusedSite] = [:]
  /// The site that was asked for last.
  private var latest: (code: String, scope: SiteScope?)?

  private struct RefusedSite {
    let scope: SiteScope
    let zones: [ZoneIdentity]
    /// Whether these are all its zones, as it says them.
    let hasAllZones: Bool
  }

  init(_ session: ReadSession) throws {
    self.session = session
    units = Set(try session.unitNames().keys)
    checklists = Dictionary(
      uniqueKeysWithValues: try session.checklists().map { ($0.code, $0) })
    batches = Dictionary(
      uniqueKeysWithValues: try session.batches().map { ($0.code, Optional($0.kind)) })
    for checklist in checklists.values { add(itemsOf: checklist) }
  }

  /// - Parameter isStaged: whether its rows are on their way into the registry.
  func add(_ imported: ImportedRecord, isStaged: Bool) {
    let faults = imported.faults
    let isNameless = imported.spoilsIdentity
    switch imported.record {
    case .unit(let unit):
      units.insert(unit.code)
      hasNamelessUnit = hasNamelessUnit || isNameless
    case .batch(let batch):
      let kind = faults.spoil(.kind, at: batch.position) ? nil : batch.kind
      batches.updateValue(kind, forKey: batch.code)
    case .site(let site):
      hasNamelessSite = hasNamelessSite || isNameless
      add(site, faults, isStaged: isStaged)
    case .checklist(let checklist):
      if faults.isEmpty {
        spoiltChecklists.remove(checklist.code)
      } else {
        spoiltChecklists.insert(checklist.code)
      }
      let summary = ChecklistSummary(checklist)
      if let old = checklists.updateValue(summary, forKey: checklist.code) {
        for item in old.items { items[item.reference] = nil }
      }
      add(itemsOf: summary)
    case .calendar, .duty, .method, .boundary, .inspection, .unitReturn: break
    }
  }

  private func add(_ site: SiteRecord, _ faults: RecordFaults, isStaged: Bool) {
    latest = nil
    refused[site.code] =
      isStaged
      ? nil
      : RefusedSite(
        scope: SiteScope(
          batch: site.batch,
          category: faults.spoil(.category, at: site.position) ? nil : site.category,
          batchKind: batches[site.batch] ?? nil,
          additions: site.additionalChecklists),
        zones: site.zones.map {
          ZoneIdentity(
            code: $0.code, kind: $0.kind, part: $0.part, validFrom: $0.validFrom?.description)
        }, hasAllZones: !faults.spoilElements(.zone, .validFrom))
  }

  private func add(itemsOf checklist: ChecklistSummary) {
    for item in checklist.items { items[item.reference] = item }
  }

  func hasBatch(_ code: String) -> Bool { batches[code] != nil }
  func hasUnit(_ code: String) -> Bool { hasNamelessUnit || units.contains(code) }
  func hasSite(_ code: String) throws -> Bool {
    try hasNamelessSite || scope(of: code) != nil
  }

  private func scope(of site: String) throws -> SiteScope? {
    if let site = refused[site] { return site.scope }
    if let latest, latest.code == site { return latest.scope }
    let scope = try session.latestScope(of: site)
    latest = (site, scope)
    return scope
  }

  /// The zone of a site, as this import says or as the register in force has it.
  func zone(_ code: String, of site: String) throws -> ZoneIdentity? {
    if let site = refused[site] { return site.zones.first { $0.code == code } }
    return try session.latestZone(code, of: site)
  }

  /// Whether it can be told which zones a site has.
  func knowsZones(of site: String) -> Bool { refused[site]?.hasAllZones ?? true }

  /// How many sites a batch has: in the registry and in what was read so far.
  func siteCount(ofBatch batch: String) throws -> Int {
    let others = try refused.filter { $0.value.scope.batch == batch }.count {
      try session.latestScope(of: $0.key)?.batch != batch
    }
    return try others + session.latestSiteCount(ofBatch: batch)
  }

  func checklist(_ code: String) -> ChecklistSummary? { checklists[code] }

  /// The item of that reference, `CHECKLIST:ITEM`.
  func item(_ reference: String) -> ChecklistItemSummary? { items[reference] }

  /// Whether there is such an item, as far as can be told.
  func hasItem(_ reference: String) -> Bool {
    items.index(forKey: reference) != nil
      || !spoiltChecklists.isEmpty
        && spoiltChecklists.contains(String(reference.prefix { $0 != ":" }))
  }

  /// Whether an item comes under a site's class, or was added to its checklist. True where that cannot be
  /// told.
  func applies(_ item: ChecklistItemSummary, to site: String) throws -> Bool {
    guard !spoiltChecklists.contains(item.checklist), let scope = try scope(of: site),
      let category = scope.category,
      let kind = scope.batchKind
    else { return true }
    return item.applies(to: category, of: kind, at: site)
      || scope.additions.contains(item.checklist)
  }
}
