import GRDB
package import Heritage

/// A site in force with how it stands on a day.
package struct SiteOnDay: Hashable, Sendable {
  package var site: SiteSummary
  package var standing: SiteStanding

  package init(site: SiteSummary, standing: SiteStanding) {
    self.site = site
    self.standing = standing
  }
}

extension ReadSession {
  /// Sites in force with how they stand on a day, by code.
  package func sites(_ filter: SiteFilter, on day: CivilDate) throws -> [SiteOnDay] {
    let sites = try sites(filter)
    let standings = try standings(of: sites, on: day)
    return sites.compactMap { site in
      standings[site.code].map { SiteOnDay(site: site, standing: $0) }
    }
  }

  /// How sites stand on a day, by code: read for all of them at once, or by an index where one is asked for.
  package func standings(
    of sites: [SiteSummary], on day: CivilDate
  ) throws -> [String: SiteStanding] {
    var facts: [String: SiteFacts] = [:]
    for site in sites { facts[site.code] = SiteFacts(site: try site.markerSite()) }
    let one = sites.count == 1 ? sites.first?.code : nil
    try readZones(into: &facts, one)
    try readMarkers(into: &facts, one)
    try readArchives(into: &facts, one)
    try readPersons(into: &facts, one)
    return facts.mapValues { SiteStanding($0, on: day) }
  }

  /// How a site stands on a day.
  package func standing(of site: SiteSummary, on day: CivilDate) throws -> SiteStanding {
    guard let standing = try standings(of: [site], on: day)[site.code] else {
      throw StoreError.unknown(RecordReference(.site, site.code))
    }
    return standing
  }

  /// Whether the rules of the database count what the duty asks for as on record: they look at less than
  /// ``SiteStanding`` does, and refuse to extend or waive what they count as done.
  package func databaseCounts(_ proof: DutyProof, of site: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql:
        "SELECT EXISTS (SELECT 1 FROM site_proof WHERE site = ? AND proof = ? AND state = 'known')",
      arguments: [site, proof.rawValue]) ?? false
  }

  private func each(
    _ sql: String, _ column: String, _ site: String?, order: String = "",
    _ take: (Row) throws -> Void
  ) throws {
    let conditions = Conditions(column, is: site)
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "\(sql) \(conditions.clause) \(order)"),
      arguments: conditions.arguments)
    while let row = try rows.next() { try take(row) }
  }

  private func readZones(into facts: inout [String: SiteFacts], _ site: String?) throws {
    try each(
      """
      SELECT site, code, kind, part, text_state, provincial_approval_state, geometry IS NOT NULL,
        valid_from, valid_to FROM zone_line
      """, "site", site, order: "ORDER BY site, position, line"
    ) { row in
      facts[row[0]]?.lines.append(
        SiteFacts.Line(
          zone: row[1], kind: try term(row[2]), part: row[3], text: try term(row[4]),
          approval: try term(row[5]), isDrawn: row[6], from: try date(row[7] as String?),
          to: try date(row[8] as String?)))
    }
    try each(Self.current("p.site, p.code", of: "site_part"), "c.key", site) { row in
      facts[row[0]]?.parts.append(row[1])
    }
  }

  private func readMarkers(into facts: inout [String: SiteFacts], _ site: String?) throws {
    try each(
      Self.current(
        """
        p.site, NULL, p.place, p.place_state, 1, p.level, p.name, p.publisher, p.published_on,
        p.erected_by, p.erected_on
        """, of: "marker"), "c.key", site
    ) { row in facts[row[0]]?.registeredMarker = try markerFacts(row) }
    try each(
      """
      SELECT site, ordinal, place, 'known', state = 'standing', level, name, publisher,
        published_on, erected_by, erected_on FROM site_marker
      """, "site", site, order: "ORDER BY site, ordinal"
    ) { row in facts[row[0]]?.recordedMarkers.append(try markerFacts(row)) }
  }

  private func markerFacts(_ row: Row) throws -> SiteFacts.Marker {
    SiteFacts.Marker(
      ordinal: row[1], place: try stated(row[2], row[3]),
      contents: MarkerContents(
        level: row[5], name: row[6], publisher: row[7], publishedOn: try date(row[8] as String?),
        erectedBy: row[9], erectedOn: try date(row[10] as String?)), isStanding: row[4])
  }

  private func readArchives(into facts: inout [String: SiteFacts], _ site: String?) throws {
    func archive(_ row: Row, isRecorded: Bool) throws -> SiteFacts.Archive {
      SiteFacts.Archive(
        isRecorded: isRecorded, number: try stated(row[1], row[2]), volumes: row[3],
        updatedOn: try date(row[4] as String?), keeper: row[5])
    }
    try each(
      Self.current(
        "p.site, p.number, p.number_state, p.volumes, p.updated_on, p.keeper", of: "archive"),
      "c.key", site
    ) { row in facts[row[0]]?.registeredArchive = try archive(row, isRecorded: false) }
    try each(
      "SELECT site, number, 'known', volumes, updated_on, keeper FROM archive_file", "site", site
    ) { row in facts[row[0]]?.recordedArchive = try archive(row, isRecorded: true) }
  }

  private func readPersons(into facts: inout [String: SiteFacts], _ site: String?) throws {
    try each(
      Self.current(
        "p.site, p.role, p.name_state, p.unit IS NOT NULL, p.since", of: "responsible_person"),
      "c.key", site, order: "ORDER BY p.site, p.position"
    ) { row in
      facts[row[0]]?.persons.append(
        SiteFacts.Person(
          role: try term(row[1]), name: try term(row[2]), hasUnit: row[3],
          since: try date(row[4] as String?)))
    }
  }

  /// Rows of the revisions of sites that are in force.
  private static func current(_ columns: String, of table: String) -> String {
    """
    SELECT \(columns) FROM current_revision AS c
    JOIN \(table) AS p ON c.kind = 'site' AND p.site = c.key AND p.revision = c.revision
    """
  }
}
