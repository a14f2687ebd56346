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
  package func stage(_ site: ContentRecord) throws -> StagedChange { try content.stage(site) }

  /// Stages a boundary of a registered zone.
  package func stage(
    _ boundary: BoundaryRecord, geometry: PreparedGeometry?
  ) throws -> StagedChange {
    let drawnFor = try boundary.isRedrawing ? nil : revisionDescribed(by: boundary)
    let row = ContentRow(ContentKind.boundaryTable) { values in
      values.add(boundary.site)
      values.add(boundary.zone, geometry)
      values.add(boundary.rule)
      values.add(drawnFor)
    }
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
}
