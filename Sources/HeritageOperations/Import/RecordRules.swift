import Heritage
import HeritageExchange
import HeritageStore

/// What a record must agree with outside its own file: codes that exist, vocabularies, days.
///
/// A record that is refused already is checked too, so that all faults are told at once: whatever of it is intact.
struct RecordRules {
  let known: KnownCodes
  let session: WriteSession
  let lateReason: String?
  /// What of the record cannot be relied on.
  let faults: RecordFaults
  /// Whether it is refused already: then it is not compared as a whole with what there is.
  let isRefused: Bool
  let report: (ImportProblem, SourcePosition) -> Void

  func check(_ record: ImportRecord) throws {
    switch record {
    // A unit's successor may follow later in the same file; it is checked when it is acted on.
    case .unit(let unit): try check(unit)
    case .calendar: break
    case .batch(let batch): try check(batch)
    case .site(let site):
      check(site)
      try checkBoundaries(of: site)
    case .boundary(let boundary): try check(boundary)
    case .checklist(let checklist): try check(checklist)
    case .duty(let duty): try checkVersion(duty)
    case .method(let method): try checkVersion(method)
    case .inspection(let inspection): try check(inspection)
    case .unitReturn(let unitReturn): try check(unitReturn)
    }
  }

  /// What was decided on paper about a unit is not taken back by a file of the register.
  private func check(_ unit: UnitRecord) throws {
    guard !unit.code.isEmpty, try session.read.unitHasActs(unit.code) else { return }
    let present = try session.read.unit(unit.code)
    let said: [(name: String, inFile: String?, present: String?)] = [
      ("name", unit.name, present.name), ("validTo", unit.validTo?.description, present.validTo),
      ("successor", unit.successor, present.successor),
    ]
    let otherwise = said.filter { $0.inFile != $0.present }.map(\.name)
    if !otherwise.isEmpty {
      report(.unitSaidOtherwise(unit.code, attributes: otherwise), unit.position)
    }
  }

  /// What has happened lies not after today.
  private func checkPast(_ name: String, _ day: CivilDate?, _ position: SourcePosition) {
    guard let day, day > session.today else { return }
    report(.happensLater(name, day, today: session.today), position)
  }

  private func check(_ batch: BatchRecord) throws {
    if !faults.spoilElements(.publishedOn) {
      checkPast("publishedOn", batch.publishedOn.value, batch.position)
    }
    if batch.provenance == .sample, !faults.spoil(.provenance, at: batch.position),
      session.registry.purpose == .official
    {
      report(.sampleInOfficialRegistry, batch.position)
    }
    if !faults.spoilElements(.publishedOn),
      let day = try session.read.publicationRecorded(of: batch.code),
      batch.publishedOn.value != day
    {
      report(.publicationLost(day), batch.position)
    }
  }

  private func check(_ site: SiteRecord) {
    if !site.batch.isEmpty, !known.hasBatch(site.batch) {
      report(.unknownBatch(site.batch), site.position)
    }
    checkUnit(site.township, .township, site.position)
    if let name = site.subclass.value, !faults.spoil(.category, at: site.position),
      let names = Subclasses.names[site.category],
      !names.contains(name)
    {
      report(.unknownSubclass(name, site.category), site.position)
    }
    for person in site.responsiblePersons {
      if let unit = person.unit { checkUnit(unit, .unit, person.position) }
    }
    checkPast("erectedOn", site.marker.erectedOn, site.position)
    checkPast("updatedOn", site.archive.updatedOn, site.position)
    for code in site.additionalChecklists where known.checklist(code) == nil {
      report(.unknownChecklist(code), site.position)
    }
    checkItems(site.excludedItems.map { ($0.item, $0.position) })
  }

  private func checkUnit(_ code: String, _ attribute: AttributeName, _ position: SourcePosition) {
    guard !faults.spoil(attribute, at: position), !code.isEmpty, !known.hasUnit(code) else {
      return
    }
    report(.unknownUnit(code), position)
  }

  /// Zones that boundaries were drawn for stay, and begin before their redrawings; a drawing of another text lapses.
  private func checkBoundaries(of site: SiteRecord) throws {
    guard !faults.spoilElements(.zone) else { return }
    for drawn in try session.read.boundaryZones(of: site.code) {
      guard
        let zone = site.zones.first(where: {
          $0.code == drawn.code && $0.kind == drawn.kind && $0.part == drawn.part
        })
      else {
        report(.zoneLost(zone: drawn.code), site.position)
        continue
      }
      if let first = drawn.firstRedrawing.flatMap({ CivilDate($0) }), let start = zone.validFrom,
        first <= start
      {
        report(.redrawnTooEarly(first, validFrom: start.description), zone.position)
      }
      if drawn.hasDrawing, drawn.text != zone.text.value, !faults.spoilElements(.text) {
        report(.drawingLapses(zone: drawn.code), zone.position)
      }
    }
  }

  private func check(_ boundary: BoundaryRecord) throws {
    let zone = boundary.zone
    guard !faults.spoil(.site, at: zone.position), !faults.spoil(.zone, at: zone.position) else {
      return
    }
    guard !boundary.site.isEmpty, !zone.code.isEmpty else {
      return report(.boundaryNamesNoZone, zone.position)
    }
    guard try known.hasSite(boundary.site) else {
      return report(.unknownSite(boundary.site), zone.position)
    }
    guard known.knowsZones(of: boundary.site) else { return }
    guard let home = try known.zone(zone.code, of: boundary.site) else {
      return report(.unknownZone(site: boundary.site, zone: zone.code), zone.position)
    }
    if home.kind != zone.kind || home.part != zone.part,
      !faults.spoil(.kind, at: zone.position), !faults.spoil(.part, at: zone.position)
    {
      report(.zoneDiffers(zone: zone.code, kind: home.kind.displayName), zone.position)
    }
    if let day = zone.validFrom, let start = home.validFrom, day.description <= start {
      report(.redrawnTooEarly(day, validFrom: start), zone.position)
    }
  }

  /// A changed template needs a new version, since answers refer to the version.
  private func check(_ checklist: ChecklistRecord) throws {
    guard !isRefused, let inForce = known.checklist(checklist.code),
      inForce.version == checklist.version
    else { return }
    if !inForce.hasSameContent(as: ChecklistSummary(checklist)) {
      report(
        .checklistVersionUnchanged(checklist.code, version: checklist.version),
        checklist.position)
    }
  }

  /// The same of a duty.
  private func checkVersion(_ duty: DutyRecord) throws {
    guard !isRefused, try session.read.isKnown(.duty, duty.code, version: duty.version),
      try !session.isInForce(duty)
    else { return }
    report(.templateVersionUnchanged(duty.code, version: duty.version), duty.position)
  }

  /// The same of a method of assessment.
  private func checkVersion(_ method: RiskMethodRecord) throws {
    guard !isRefused, try session.read.isKnown(.method, method.code, version: method.version),
      try !session.isInForce(method)
    else { return }
    report(.templateVersionUnchanged(method.code, version: method.version), method.position)
  }

  private func check(_ inspection: InspectionRecord) throws {
    let knowsSite = !faults.spoil(.site, at: inspection.position)
    if knowsSite, try !known.hasSite(inspection.site) {
      report(.unknownSite(inspection.site), inspection.position)
    }
    checkUnit(inspection.unit, .unit, inspection.position)
    if let day = inspection.inspectedOn {
      if day > session.today { report(.inspectedInTheFuture(session.today), inspection.position) }
      if lateReason.isBlank, let start = try session.startOfLater(day) {
        report(.lateFact(start), inspection.position)
      }
    }
    checkItems(inspection.answers.map { ($0.item, $0.position) })
    for answer in inspection.answers where knowsSite {
      guard !faults.spoil(.item, at: answer.position), let item = known.item(answer.item),
        try !known.applies(item, to: inspection.site)
      else {
        continue
      }
      report(.itemDoesNotApply(answer.item, site: inspection.site), answer.position)
    }
  }

  /// Items that exist. Where a whole template is missing, that is said once.
  private func checkItems(_ references: [(item: String, position: SourcePosition)]) {
    var missing: Set<String> = []
    for (item, position) in references
    where !known.hasItem(item) && !faults.spoil(.item, at: position) && !item.isEmpty {
      let checklist = String(item.prefix { $0 != ":" })
      if known.checklist(checklist) != nil {
        report(.unknownItem(item), position)
      } else if missing.insert(checklist).inserted {
        report(.unknownChecklist(checklist), position)
      }
    }
  }

  private func check(_ unitReturn: UnitReturnRecord) throws {
    checkUnit(unitReturn.unit, .unit, unitReturn.position)
    if faults.spoil(.period, at: unitReturn.position) || unitReturn.period.isEmpty {
      // Said already.
    } else if let period = try session.read.period(written: unitReturn.period) {
      if period.state == .sealed { report(.sealedPeriod(period.name), unitReturn.position) }
      if let asOf = unitReturn.asOf, !(period.startsOn...period.endsOn).contains(asOf) {
        report(.asOfOutsidePeriod(asOf, period.name), unitReturn.position)
      }
    } else {
      report(.unknownPeriod(unitReturn.period), unitReturn.position)
    }
    for row in unitReturn.rows
    where try !row.site.isEmpty && !faults.spoil(.site, at: row.position)
      && !known.hasSite(row.site)
    {
      report(.unknownRowSite(row.site), row.position)
    }
    checkItems(
      unitReturn.rows.compactMap { row in row.item.map { (item: $0, position: row.position) } })
  }
}

extension ChecklistSummary {
  /// Whether everything but the revision is the same.
  func hasSameContent(as other: ChecklistSummary) -> Bool {
    title == other.title && hazardType == other.hazardType && basis == other.basis
      && items == other.items
  }
}
