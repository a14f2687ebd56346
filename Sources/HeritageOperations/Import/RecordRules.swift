import Heritage
import HeritageStore

/// What a record must agree with outside its own file: codes that exist, vocabularies, days.
struct RecordRules {
  let known: KnownCodes
  let session: WriteSession
  let lateReason: String?
  let report: (ImportProblem, SourcePosition) -> Void

  func check(_ record: ImportRecord) throws {
    switch record {
    // A unit's successor may follow later in the same file; it is checked when it is acted on.
    case .unit, .calendar: break
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

  private func check(_ batch: BatchRecord) throws {
    if batch.provenance == .sample, session.registry.purpose == .official {
      report(.sampleInOfficialRegistry, batch.position)
    }
    if let day = try session.read.publicationRecorded(of: batch.code),
      batch.publishedOn.value != day
    {
      report(.publicationLost(day), batch.position)
    }
  }

  private func check(_ site: SiteRecord) {
    if !known.hasBatch(site.batch) { report(.unknownBatch(site.batch), site.position) }
    if !known.hasUnit(site.township) { report(.unknownUnit(site.township), site.position) }
    if let name = site.subclass.value, let names = Subclasses.names[site.category],
      !names.contains(name)
    {
      report(.unknownSubclass(name, site.category), site.position)
    }
    for person in site.responsiblePersons {
      guard let unit = person.unit, !known.hasUnit(unit) else { continue }
      report(.unknownUnit(unit), person.position)
    }
    for code in site.additionalChecklists where known.checklist(code) == nil {
      report(.unknownChecklist(code), site.position)
    }
    checkItems(site.excludedItems.map { ($0.item, $0.position) })
  }

  /// Zones that boundaries were drawn for stay, and begin before their redrawings; a drawing of another text lapses.
  private func checkBoundaries(of site: SiteRecord) throws {
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
      if drawn.hasDrawing, drawn.text != zone.text.value {
        report(.drawingLapses(zone: drawn.code), zone.position)
      }
    }
  }

  private func check(_ boundary: BoundaryRecord) throws {
    let zone = boundary.zone
    guard !boundary.site.isEmpty, !zone.code.isEmpty else {
      return report(.boundaryNamesNoZone, zone.position)
    }
    guard try known.hasSite(boundary.site) else {
      return report(.unknownSite(boundary.site), zone.position)
    }
    guard let home = try known.zone(zone.code, of: boundary.site) else {
      return report(.unknownZone(site: boundary.site, zone: zone.code), zone.position)
    }
    if home.kind != zone.kind || home.part != zone.part {
      report(.zoneDiffers(zone: zone.code, kind: home.kind.displayName), zone.position)
    }
    if let day = zone.validFrom, let start = home.validFrom, day.description <= start {
      report(.redrawnTooEarly(day, validFrom: start), zone.position)
    }
  }

  /// A changed template needs a new version, since answers refer to the version.
  private func check(_ checklist: ChecklistRecord) throws {
    guard let inForce = known.checklist(checklist.code), inForce.version == checklist.version
    else { return }
    if !inForce.hasSameContent(as: ChecklistSummary(checklist)) {
      report(
        .checklistVersionUnchanged(checklist.code, version: checklist.version),
        checklist.position)
    }
  }

  /// The same of a duty.
  private func checkVersion(_ duty: DutyRecord) throws {
    guard try session.read.isKnown(.duty, duty.code, version: duty.version),
      try !session.isInForce(duty)
    else { return }
    report(.templateVersionUnchanged(duty.code, version: duty.version), duty.position)
  }

  /// The same of a method of assessment.
  private func checkVersion(_ method: RiskMethodRecord) throws {
    guard try session.read.isKnown(.method, method.code, version: method.version),
      try !session.isInForce(method)
    else { return }
    report(.templateVersionUnchanged(method.code, version: method.version), method.position)
  }

  private func check(_ inspection: InspectionRecord) throws {
    if try !known.hasSite(inspection.site) {
      report(.unknownSite(inspection.site), inspection.position)
    }
    if !known.hasUnit(inspection.unit) {
      report(.unknownUnit(inspection.unit), inspection.position)
    }
    if let day = inspection.inspectedOn {
      if day > session.today { report(.inspectedInTheFuture(session.today), inspection.position) }
      if lateReason.isBlank,
        let running = try session.read.periods().first(where: { $0.state == .running }),
        day < running.startsOn
      {
        report(.lateFact(running.startsOn), inspection.position)
      }
    }
    checkItems(inspection.answers.map { ($0.item, $0.position) })
    for answer in inspection.answers {
      guard let item = known.item(answer.item), try !known.applies(item, to: inspection.site) else {
        continue
      }
      report(.itemDoesNotApply(answer.item, site: inspection.site), answer.position)
    }
  }

  /// Items that exist. Where a whole template is missing, that is said once.
  private func checkItems(_ references: [(item: String, position: SourcePosition)]) {
    var missing: Set<String> = []
    for (item, position) in references where !known.hasItem(item) {
      let checklist = String(item.prefix { $0 != ":" })
      if known.checklist(checklist) != nil {
        report(.unknownItem(item), position)
      } else if missing.insert(checklist).inserted {
        report(.unknownChecklist(checklist), position)
      }
    }
  }

  private func check(_ unitReturn: UnitReturnRecord) throws {
    if !known.hasUnit(unitReturn.unit) {
      report(.unknownUnit(unitReturn.unit), unitReturn.position)
    }
    if let period = try session.read.period(written: unitReturn.period) {
      if period.state == .sealed { report(.sealedPeriod(period.name), unitReturn.position) }
      if let asOf = unitReturn.asOf, !(period.startsOn...period.endsOn).contains(asOf) {
        report(.asOfOutsidePeriod(asOf, period.name), unitReturn.position)
      }
    } else {
      report(.unknownPeriod(unitReturn.period), unitReturn.position)
    }
    for row in unitReturn.rows where try !known.hasSite(row.site) {
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
