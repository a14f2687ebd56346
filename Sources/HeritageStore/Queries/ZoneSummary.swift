import GRDB
package import Heritage

/// A zone in force: its text is the legal fact.
package struct ZoneSummary: Sendable {
  package var site: String
  package var siteName: String
  package var provenance: Provenance
  package var code: String
  package var kind: ZoneKind
  package var part: String?
  package var zoneClass: String?
  package var text: Stated<String>
  package var pattern: ZonePattern?
  package var controlText: String?
  /// Square metres.
  package var statedArea: Stated<Double>
  package var computedArea: Double?
  package var source: Stated<String>
  package var sourceDate: String?
  package var provincialApproval: Stated<String>
  package var srs: String?
  package var method: ZoneMethod?
  package var surveyor: String?
  package var confidence: Confidence?
  /// Metres.
  package var uncertainty: Double?
}

extension ReadSession {
  /// Zones in force, by site and position; of one site, or of all.
  package func zones(site: String? = nil) throws -> [ZoneSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT zone.*, s.name AS site_name, s.provenance AS site_provenance
        FROM site_in_force AS s JOIN zone ON zone.site = s.site AND zone.revision = s.revision
        WHERE ?1 IS NULL OR s.site = ?1 ORDER BY zone.site, zone.position
        """,
      arguments: [site]
    ).map { row in
      let areaState: StatedState = try term(row["stated_area_state"])
      guard let area = Stated<Double>(value: row["stated_area"], state: areaState) else {
        throw Self.impossible(areaState.rawValue)
      }
      return ZoneSummary(
        site: row["site"], siteName: row["site_name"], provenance: try term(row["site_provenance"]),
        code: row["code"], kind: try term(row["kind"]), part: row["part"],
        zoneClass: row["class"], text: try stated(row["text"], row["text_state"]),
        pattern: try term(row["pattern"] as String?), controlText: row["control_text"],
        statedArea: area, computedArea: row["computed_area"],
        source: try stated(row["source"], row["source_state"]), sourceDate: row["source_date"],
        provincialApproval: try stated(
          row["provincial_approval"], row["provincial_approval_state"]),
        srs: row["geometry_srs"], method: try term(row["method"] as String?),
        surveyor: row["surveyor"], confidence: try term(row["confidence"] as String?),
        uncertainty: row["uncertainty"])
    }
  }
}
