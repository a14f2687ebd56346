import Foundation
import GRDB
package import Heritage

// The register in force as records again, so that writing and importing them changes nothing.
extension ReadSession {
  /// Units, by code.
  package func unitRecords() throws -> [UnitRecord] {
    try keys(of: .unit).map { key, revision in
      var record = UnitRecord(code: key, position: .none)
      guard let row = try rows(ContentKind.unitRevision, key, revision).first else {
        throw Self.impossible(key)
      }
      record.name = try row.value()
      record.kind = try row.requiredTerm()
      record.statisticalCode = try row.optional()
      record.statisticalEdition = try row.optional()
      record.validFrom = try row.date()
      record.validTo = try row.date()
      record.successor = try row.optional()
      return record
    }
  }

  /// Publication batches, by code.
  package func batchRecords() throws -> [BatchRecord] {
    try keys(of: .batch).map { key, revision in
      var record = BatchRecord(code: key, position: .none)
      guard let row = try rows(ContentKind.batchRevision, key, revision).first else {
        throw Self.impossible(key)
      }
      record.name = try row.value()
      record.kind = try row.requiredTerm()
      record.ordinal = try row.value()
      record.provenance = try row.requiredTerm()
      record.decisionDocument = try row.stated()
      record.decidedOn = try row.date()
      record.announcement = try row.stated()
      record.publishedOn = try row.statedDate()
      record.publisher = try row.stated()
      record.declaredCount = try row.optional()
      return record
    }
  }

  /// Codes of the sites of a batch, in order.
  package func siteCodes(ofBatch batch: String) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT site FROM site_in_force WHERE batch = ? ORDER BY site",
      arguments: [batch])
  }

  /// A site in force with all that belongs to it.
  ///
  /// - Throws: `StoreError.unknown` where there is none of that code.
  package func siteRecord(_ code: String) throws -> PreparedSite {
    guard let revision = try revisionInForce(.site, code) else {
      throw StoreError.unknown(RecordReference(.site, code))
    }
    return try SiteRevisionReader(code: code) { try self.rows($0, code, revision) }.site()
  }

  /// Boundaries in force by site, zone and day: drawings of lines in force, and redrawings up to a day.
  package func boundaryRecords(
    upTo day: CivilDate
  ) throws -> [(record: BoundaryRecord, geometry: PreparedGeometry?)] {
    let effective = try Row.fetchAll(
      database,
      sql: """
        SELECT coalesce(drawing, record_key), coalesce(drawing_revision, record_revision) FROM zone_line
        WHERE (drawing IS NOT NULL OR record_kind = 'boundary') AND (line = '' OR line <= ?)
        ORDER BY site, position, line
        """, arguments: [day.description])
    return try effective.map { found in
      guard let row = try rows(ContentKind.boundaryTable, found[0], found[1]).first else {
        throw Self.impossible(found[0])
      }
      let site: String = try row.value()
      let (zone, geometry) = try SiteRevisionReader.zone(row)
      var record = BoundaryRecord(site: site, zone: zone)
      record.rule = try row.optional()
      return (record, geometry)
    }
  }

  private func keys(of kind: ContentKind) throws -> [(key: String, revision: Int)] {
    try Row.fetchAll(
      database, sql: "SELECT key, revision FROM current_revision WHERE kind = ? ORDER BY key",
      arguments: [kind.rawValue]
    ).map { ($0[0], $0[1]) }
  }

  private func revisionInForce(_ kind: ContentKind, _ key: String) throws -> Int? {
    try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT revision FROM current_revision WHERE kind = ? AND key = ?"),
      arguments: [kind.rawValue, key])
  }

  /// The rows of a revision, each without the position that only orders it.
  private func rows(
    _ table: ContentTable, _ key: String, _ revision: Int
  ) throws -> [RowReader] {
    try Row.fetchAll(
      database.cachedStatement(sql: table.selection), arguments: [key, revision]
    ).map { RowReader($0, from: table.isParent ? 0 : 1) }
  }
}
