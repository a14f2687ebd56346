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
  /// Who published the batch; `nil` where that is not known.
  package var publisher: String?
  /// The unit that answers for it on the day asked about: the township, or whoever came after it.
  package var township: String
  package var townshipName: String
  /// The township as the register in force has it, whatever became of it since.
  package var registeredTownship: String
  package var registeredTownshipName: String
  package var category: SiteCategory
  package var provenance: Provenance
  /// Whether its coordinates may be handed on.
  package var coordinates: CoordinateDisclosure
  package var openHazardCount: Int
}

/// Which sites a list asks for.
package struct SiteFilter: Sendable {
  package var code: String?
  package var batch: String?
  /// The unit that answers for them; a unit that has gone over to another stands for that one.
  package var township: String?
  package var category: SiteCategory?
  /// The day whose unit answers for them; `nil`: the day on which the registry is looked at.
  package var asOf: CivilDate?

  package init(
    code: String? = nil, batch: String? = nil, township: String? = nil,
    category: SiteCategory? = nil, asOf: CivilDate? = nil
  ) {
    self.code = code
    self.batch = batch
    self.township = township
    self.category = category
    self.asOf = asOf
  }
}

extension ReadSession {
  /// Sites in force, by code.
  package func sites(_ filter: SiteFilter = SiteFilter()) throws -> [SiteSummary] {
    let units = try unitSuccessions()
    let conditions = filter.conditions(units, on: filter.asOf ?? today)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.site, s.revision, s.name, s.address, s.batch, s.batch_name, s.batch_kind,
          s.batch_published_on, s.batch_published_on_state, s.township, s.category,
          s.provenance, s.batch_publisher,
          (SELECT count(*) FROM hazard WHERE hazard.site = s.site
            AND state NOT IN ('struckOff', 'voided', 'merged')), s.coordinates
        FROM site_in_force AS s \(conditions.clause) ORDER BY s.site
        """,
      arguments: conditions.arguments)
    return try Array(rows.map { try site($0, units, on: filter.asOf ?? today) })
  }

  /// The site of that code.
  package func site(_ code: String) throws -> SiteSummary {
    guard let site = try sites(SiteFilter(code: code)).first else {
      throw StoreError.unknown(RecordReference(.site, code))
    }
    return site
  }

  private func site(
    _ row: Row, _ units: UnitSuccessions, on day: CivilDate?
  ) throws -> SiteSummary {
    let registered: String = row[9]
    let township = units.unit(of: registered, on: day)
    return SiteSummary(
      code: row[0], revision: row[1], name: row[2], address: row[3], batch: row[4],
      batchName: row[5], batchKind: try term(row[6]), publishedOn: try stated(row[7], row[8]),
      publisher: row[12], township: township, townshipName: units.name(of: township),
      registeredTownship: registered, registeredTownshipName: units.name(of: registered),
      category: try term(row[10]), provenance: try term(row[11]), coordinates: try term(row[14]),
      openHazardCount: row[13])
  }
}
