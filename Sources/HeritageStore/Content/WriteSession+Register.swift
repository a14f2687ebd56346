import Foundation
import GRDB
package import Heritage

extension WriteSession {
  /// Stages a unit for the next entry.
  package func stage(_ unit: UnitRecord) throws -> StagedChange {
    let row = ContentRow(
      ContentKind.unitRevision,
      [
        unit.name, unit.kind.rawValue, unit.statisticalCode, unit.statisticalEdition,
        unit.validFrom?.description, unit.validTo?.description, unit.successor,
      ])
    return try content.stage(.unit, key: unit.code, rows: [row], line: unit.position.line)
  }

  /// Stages the next revision of a unit in force, as an act changes it.
  package func stage(revised unit: UnitSummary) throws {
    let row = ContentRow(
      ContentKind.unitRevision,
      [
        unit.name, unit.kind.rawValue, unit.statisticalCode, unit.statisticalEdition,
        unit.validFrom, unit.validTo, unit.successor,
      ])
    _ = try content.stage(.unit, key: unit.code, rows: [row])
  }

  /// Stages a publication batch for the next entry.
  package func stage(_ batch: BatchRecord) throws -> StagedChange {
    let row = ContentRow(
      ContentKind.batchRevision,
      [
        batch.name, batch.kind.rawValue, batch.ordinal, batch.provenance.rawValue,
        batch.decisionDocument.value, batch.decisionDocument.state.rawValue,
        batch.decidedOn?.description, batch.announcement.value, batch.announcement.state.rawValue,
        batch.publishedOn.value?.description, batch.publishedOn.state.rawValue,
        batch.publisher.value, batch.publisher.state.rawValue, batch.declaredCount,
      ])
    return try content.stage(.batch, key: batch.code, rows: [row], line: batch.position.line)
  }

  /// Stages the next revision of a batch in force, as its publication changes it.
  package func stage(
    published batch: BatchSummary, announcement: String, on day: CivilDate, publisher: String
  ) throws {
    let row = ContentRow(
      ContentKind.batchRevision,
      [
        batch.name, batch.kind.rawValue, batch.ordinal, batch.provenance.rawValue,
        batch.decisionDocument.value, batch.decisionDocument.state.rawValue, batch.decidedOn,
        announcement, StatedState.known.rawValue, day.description, StatedState.known.rawValue,
        publisher, StatedState.known.rawValue, batch.declaredCount,
      ])
    _ = try content.stage(.batch, key: batch.code, rows: [row])
  }

  /// Stages a site with its parts, zones, marker, archive, responsible persons and own checklist.
  package func stage(_ site: PreparedSite) throws -> StagedChange {
    let record = site.record
    return try content.stage(
      .site, key: record.code,
      rows: [Self.siteRow(site)] + Self.partRows(site) + Self.zoneRows(site)
        + [Self.markerRow(record.marker), Self.archiveRow(record.archive)]
        + Self.personRows(record) + Self.checklistRows(record),
      line: record.position.line)
  }

  private static func siteRow(_ site: PreparedSite) -> ContentRow {
    let record = site.record
    var values: [(any DatabaseValueConvertible)?] = [record.batch]
    func add(_ stated: Stated<String>) {
      values += [stated.value, stated.state.rawValue] as [(any DatabaseValueConvertible)?]
    }
    add(record.surveyCode)
    values += [record.name, record.address, record.township, record.category.rawValue]
    add(record.subclass)
    add(record.era)
    add(record.statisticalEra)
    add(record.ownership.map(\.rawValue))
    add(record.owner)
    add(record.user)
    add(record.governingBody)
    add(record.industry.map(\.rawValue))
    add(record.openness.map(\.rawValue))
    add(record.use)
    values += [record.area.value, record.area.state.rawValue] as [(any DatabaseValueConvertible)?]
    add(record.condition.map(\.rawValue))
    values +=
      [record.damageCauses.map(\.rawValue).joined(separator: " "), record.summary]
      as [(any DatabaseValueConvertible)?]
    add(record.approvingBody)
    add(record.consentingBody)
    values +=
      [site.body.map { Data($0.wkb) }, site.body?.srs, record.coordinates.rawValue]
      as [(any DatabaseValueConvertible)?]
    return ContentRow(ContentKind.siteRevision, values)
  }

  private static func partRows(_ site: PreparedSite) -> [ContentRow] {
    zip(site.record.parts, site.parts).enumerated().map { position, pair in
      ContentRow(
        ContentKind.sitePart,
        [position, pair.0.code, pair.0.name, pair.1.map { Data($0.wkb) }, pair.1?.srs])
    }
  }

  private static func zoneRows(_ site: PreparedSite) -> [ContentRow] {
    zip(site.record.zones, site.zones).enumerated().map { position, pair in
      ContentRow(ContentKind.zone, [position] + values(of: pair.0, pair.1))
    }
  }

  /// Stages a boundary of a registered zone.
  package func stage(
    _ boundary: BoundaryRecord, geometry: PreparedGeometry?
  ) throws -> StagedChange {
    let drawnFor = try boundary.isRedrawing ? nil : revisionDescribed(by: boundary)
    let row = ContentRow(
      ContentKind.boundaryTable,
      [boundary.site] + Self.values(of: boundary.zone, geometry) + [boundary.rule, drawnFor])
    return try content.stage(
      .boundary, key: boundary.key, rows: [row], line: boundary.zone.position.line)
  }

  /// The first revision of the site in which the register says the same of the zone's text and line as now.
  private func revisionDescribed(by boundary: BoundaryRecord) throws -> Int? {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT r.revision, z.text, z.geometry FROM site_revision AS r
        LEFT JOIN zone AS z ON z.site = r.site AND z.revision = r.revision AND z.code = ?2
        WHERE r.site = ?1 ORDER BY r.revision DESC
        """, arguments: [boundary.site, boundary.zone.code])
    guard let now = rows.first else { return nil }
    let first = rows.last { $0[1] as DatabaseValue == now[1] && $0[2] as DatabaseValue == now[2] }
    return first?[0]
  }

  /// What is said of a zone's line, in the order that the tables of zones and boundaries have in common.
  private static func values(
    of zone: ZoneRecord, _ geometry: PreparedGeometry?
  ) -> [(any DatabaseValueConvertible)?] {
    [
      zone.code, zone.kind.rawValue, zone.part, zone.zoneClass, zone.text.value,
      zone.text.state.rawValue, zone.pattern?.rawValue, zone.controlText,
      zone.statedArea.value, zone.statedArea.state.rawValue, geometry?.area,
      zone.source.value, zone.source.state.rawValue, zone.sourceDate?.description,
      zone.provincialApproval.value, zone.provincialApproval.state.rawValue,
      zone.validFrom?.description, geometry.map { Data($0.wkb) }, geometry?.srs,
      zone.method?.rawValue, zone.surveyor, zone.confidence?.rawValue, zone.uncertainty,
    ]
  }

  private static func markerRow(_ marker: MarkerRecord) -> ContentRow {
    ContentRow(
      ContentKind.marker,
      [
        0, marker.place.value, marker.place.state.rawValue, marker.level, marker.name,
        marker.publisher, marker.publishedOn?.description, marker.erectedBy,
        marker.erectedOn?.description,
      ])
  }

  private static func archiveRow(_ archive: ArchiveRecord) -> ContentRow {
    ContentRow(
      ContentKind.archive,
      [
        0, archive.number.value, archive.number.state.rawValue, archive.volumes,
        archive.updatedOn?.description, archive.keeper,
      ])
  }

  private static func personRows(_ record: SiteRecord) -> [ContentRow] {
    record.responsiblePersons.enumerated().map { position, person in
      ContentRow(
        ContentKind.responsiblePerson,
        [
          position, person.role.rawValue, person.basis?.rawValue, person.name.value,
          person.name.state.rawValue, person.unit, person.post, person.phone,
          person.since?.description,
        ])
    }
  }

  private static func checklistRows(_ record: SiteRecord) -> [ContentRow] {
    let added = record.additionalChecklists.map { ($0, nil as String?, nil as String?) }
    let excluded = record.excludedItems.map { item in
      let parts = item.item.split(separator: ":", maxSplits: 1).map(String.init)
      return (parts[0], parts.last, item.reason as String?)
    }
    return (added + excluded).enumerated().map { position, row in
      ContentRow(ContentKind.siteChecklist, [position, row.0, row.1, row.2])
    }
  }
}
