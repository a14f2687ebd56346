import Heritage

/// Reads one revision of a site back from its tables, column for column as ``WriteSession`` stages it.
struct SiteRevisionReader {
  private let code: String
  private let rows: (ContentTable) throws -> [RowReader]

  init(code: String, rows: @escaping (ContentTable) throws -> [RowReader]) {
    self.code = code
    self.rows = rows
  }

  func site() throws -> PreparedSite {
    guard let row = try rows(ContentKind.siteRevision).first else {
      throw ReadSession.impossible(code)
    }
    var record = SiteRecord(code: code, position: .none)
    try describe(&record, row)
    let body = try row.geometry()
    record.coordinates = try row.requiredTerm()
    let parts = try rows(ContentKind.sitePart).map { try Self.part($0) }
    let zones = try rows(ContentKind.zone).map { try Self.zone($0) }
    record.parts = parts.map(\.record)
    record.zones = zones.map(\.record)
    if let row = try rows(ContentKind.marker).first { record.marker = try Self.marker(row) }
    if let row = try rows(ContentKind.archive).first { record.archive = try Self.archive(row) }
    record.responsiblePersons = try rows(ContentKind.responsiblePerson).map(Self.person)
    try readChecklists(&record)
    return PreparedSite(
      record: record, body: body, parts: parts.map(\.geometry), zones: zones.map(\.geometry))
  }

  private func describe(_ record: inout SiteRecord, _ row: RowReader) throws {
    record.batch = try row.value()
    record.surveyCode = try row.stated()
    record.name = try row.value()
    record.address = try row.value()
    record.township = try row.value()
    record.category = try row.requiredTerm()
    record.subclass = try row.stated()
    record.era = try row.stated()
    record.statisticalEra = try row.stated()
    record.ownership = try row.statedTerm()
    record.owner = try row.stated()
    record.user = try row.stated()
    record.governingBody = try row.stated()
    record.industry = try row.statedTerm()
    record.openness = try row.statedTerm()
    record.use = try row.stated()
    record.area = try row.stated()
    record.condition = try row.statedTerm()
    record.damageCauses = try Self.causes(row.value())
    record.summary = try row.optional()
    record.approvingBody = try row.stated()
    record.consentingBody = try row.stated()
  }

  private static func causes(_ codes: String) throws -> [DamageCause] {
    try codes.split(separator: " ").map { code in
      guard let cause = DamageCause(rawValue: String(code)) else {
        throw ReadSession.impossible(codes)
      }
      return cause
    }
  }

  private static func part(
    _ row: RowReader
  ) throws -> (record: SitePartRecord, geometry: PreparedGeometry?) {
    var part = SitePartRecord(code: try row.value(), position: .none)
    part.name = try row.value()
    return (part, try row.geometry())
  }

  /// A zone, from the columns that zones and boundaries have in common.
  static func zone(
    _ row: RowReader
  ) throws -> (record: ZoneRecord, geometry: PreparedGeometry?) {
    var zone = ZoneRecord(code: try row.value(), kind: try row.requiredTerm(), position: .none)
    zone.part = try row.optional()
    zone.zoneClass = try row.optional()
    zone.text = try row.stated()
    zone.pattern = try row.term()
    zone.controlText = try row.optional()
    zone.statedArea = try row.stated()
    let area: Double? = try row.optional()
    zone.source = try row.stated()
    zone.sourceDate = try row.date()
    zone.provincialApproval = try row.stated()
    zone.validFrom = try row.date()
    let geometry = try row.geometry(area: area)
    zone.method = try row.term()
    zone.surveyor = try row.optional()
    zone.confidence = try row.term()
    zone.uncertainty = try row.optional()
    return (zone, geometry)
  }

  private static func marker(_ row: RowReader) throws -> MarkerRecord {
    var marker = MarkerRecord()
    marker.place = try row.stated()
    marker.level = try row.optional()
    marker.name = try row.optional()
    marker.publisher = try row.optional()
    marker.publishedOn = try row.date()
    marker.erectedBy = try row.optional()
    marker.erectedOn = try row.date()
    return marker
  }

  private static func archive(_ row: RowReader) throws -> ArchiveRecord {
    var archive = ArchiveRecord()
    archive.number = try row.stated()
    archive.volumes = try row.optional()
    archive.updatedOn = try row.date()
    archive.keeper = try row.optional()
    return archive
  }

  private static func person(_ row: RowReader) throws -> ResponsiblePersonRecord {
    var person = ResponsiblePersonRecord(role: try row.requiredTerm(), position: .none)
    person.basis = try row.term()
    person.name = try row.stated()
    person.unit = try row.optional()
    person.post = try row.optional()
    person.phone = try row.optional()
    person.since = try row.date()
    return person
  }

  private func readChecklists(_ record: inout SiteRecord) throws {
    for row in try rows(ContentKind.siteChecklist) {
      let checklist: String = try row.value()
      let item: String? = try row.optional()
      let reason: String? = try row.optional()
      if let item, let reason {
        record.excludedItems.append(
          ExcludedItemRecord(item: "\(checklist):\(item)", reason: reason, position: .none))
      } else {
        record.additionalChecklists.append(checklist)
      }
    }
  }
}
