import GRDB
package import Heritage

/// Who decides on works at a site: data of the register.
package struct SiteApproval: Hashable, Sendable {
  package var batchKind: BatchKind
  package var approvingBody: Stated<String>
  package var consentingBody: Stated<String>
}

extension ReadSession {
  package func siteApproval(_ site: String) throws -> SiteApproval {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT batch_kind, approving_body, approving_body_state, consenting_body,
              consenting_body_state
            FROM site_in_force WHERE site = ?
            """), arguments: [site])
    else { throw StoreError.unknown(RecordReference(.site, site)) }
    return SiteApproval(
      batchKind: try term(row[0]), approvingBody: try stated(row[1], row[2]),
      consentingBody: try stated(row[3], row[4]))
  }

  /// Sites in force whose coordinates are not to be handed on.
  package func withheldSites() throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT site FROM site_in_force WHERE coordinates = 'withheld' ORDER BY site")
  }

  /// Zones in force on a day that are not drawn. The sites that may have any are found by an index.
  package func undrawnZones(asOf day: CivilDate) throws -> [ZoneSummary] {
    try String.fetchAll(
      database,
      sql: """
        SELECT site FROM zone WHERE geometry IS NULL
        UNION SELECT site FROM boundary WHERE geometry IS NULL ORDER BY 1
        """
    ).flatMap { try zones(site: $0, asOf: day).filter { !$0.isDrawn } }
  }

  /// The greatest uncertainty that any line has stated, m.
  package func greatestUncertainty() throws -> Double {
    try Double.fetchOne(
      database,
      sql: """
        SELECT max(coalesce((SELECT max(uncertainty) FROM zone WHERE uncertainty IS NOT NULL), 0.0),
          coalesce((SELECT max(uncertainty) FROM boundary WHERE uncertainty IS NOT NULL), 0.0))
        """) ?? 0
  }
}
