import GRDB
package import Heritage

/// A site (文物点) in force, as lists show it.
package struct SiteSummary: Hashable, Sendable {
  package var code: String
  package var revision: Int
  package var name: String
  package var address: String
  package var batch: String
  package var batchName: String
  package var batchKind: BatchKind
  package var publishedOn: Stated<String>
  package var township: String
  package var townshipName: String
  package var category: SiteCategory
  package var provenance: Provenance
  /// Whether its coordinates may be handed on.
  package var coordinates: CoordinateDisclosure
  package var zoneCount: Int
  package var drawnZoneCount: Int
  package var openHazardCount: Int
}

/// Which sites a list asks for.
package struct SiteFilter: Sendable {
  package var code: String?
  package var batch: String?
  package var township: String?
  package var category: SiteCategory?

  package init(
    code: String? = nil, batch: String? = nil, township: String? = nil,
    category: SiteCategory? = nil
  ) {
    self.code = code
    self.batch = batch
    self.township = township
    self.category = category
  }
}

extension ReadSession {
  /// Sites in force, by code.
  package func sites(_ filter: SiteFilter = SiteFilter()) throws -> [SiteSummary] {
    let conditions = filter.conditions
    return try Row.fetchAll(
      database,
      sql: """
        SELECT s.site, s.revision, s.name, s.address, s.batch, s.batch_name, s.batch_kind,
          s.batch_published_on, s.batch_published_on_state, s.township,
          coalesce((SELECT name FROM unit_in_force WHERE unit = s.township), s.township), s.category, s.provenance,
          (SELECT count(*) FROM zone WHERE site = s.site AND revision = s.revision),
          (SELECT count(*) FROM drawn_zone AS z WHERE z.site = s.site),
          (SELECT count(*) FROM hazard WHERE hazard.site = s.site
            AND state NOT IN ('struckOff', 'voided', 'merged')), s.coordinates
        FROM site_in_force AS s \(conditions.clause) ORDER BY s.site
        """,
      arguments: conditions.arguments
    ).map { try site($0) }
  }

  /// The site of that code.
  package func site(_ code: String) throws -> SiteSummary {
    guard let site = try sites(SiteFilter(code: code)).first else {
      throw StoreError.unknown(RecordReference(.site, code))
    }
    return site
  }

  private func site(_ row: Row) throws -> SiteSummary {
    SiteSummary(
      code: row[0], revision: row[1], name: row[2], address: row[3], batch: row[4],
      batchName: row[5], batchKind: try term(row[6]), publishedOn: try stated(row[7], row[8]),
      township: row[9], townshipName: row[10], category: try term(row[11]),
      provenance: try term(row[12]), coordinates: try term(row[16]), zoneCount: row[13],
      drawnZoneCount: row[14], openHazardCount: row[15])
  }
}
