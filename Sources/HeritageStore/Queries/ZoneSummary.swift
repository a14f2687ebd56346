package import Foundation
import GRDB
package import Heritage

/// A line of a zone and the days it is in force: its text is the legal fact.
package struct ZoneSummary: Sendable {
  /// Number of the row that the geometry comes from.
  package var id: Int
  package var site: String
  package var siteName: String
  package var provenance: Provenance
  package var code: String
  /// The day of a redrawing; empty for the line of the register.
  package var line: String
  package var kind: ZoneKind
  package var part: String?
  package var partName: String?
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
  /// The first day it is in force; `nil` where that is not known.
  package var validFrom: String?
  /// The day from which the next redrawing takes its place.
  package var validTo: String?
  package var srs: String?
  package var method: ZoneMethod?
  package var surveyor: String?
  package var confidence: Confidence?
  /// Metres.
  package var uncertainty: Double?
  /// The reading that a derived line was made by.
  package var rule: String?
  /// The record that the line stands in: kind, key and revision.
  package var record: (kind: String, key: String, revision: Int)
  /// The drawing that its geometry comes from, where that is a record of its own.
  package var drawing: (key: String, revision: Int)?
  /// Where that drawing comes from.
  package var drawingSource: String?
  /// WKB, CGCS2000, longitude first; `nil` where it is not drawn.
  package var geometry: Data?

  package var isDrawn: Bool { geometry != nil }

  /// Whether the line is in force on a day. Where its first day is not known it counts as in force.
  package func isInForce(on day: CivilDate) -> Bool {
    let day = day.description
    return (validFrom ?? day) <= day && validTo.map { $0 > day } ?? true
  }
}

extension ReadSession {
  /// Lines of zones by site, position and day: of one site, or of all.
  ///
  /// - Parameter asOf: only those in force on that day; `nil`: all there have been.
  package func zones(site: String? = nil, asOf: CivilDate?) throws -> [ZoneSummary] {
    // A condition on the site is handed down into the view only where it stands alone. A cursor does not copy rows.
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT \(Self.zoneColumns) FROM zone_line AS l JOIN site_in_force AS s ON s.site = l.site
          WHERE \(site == nil ? "?1 IS NULL" : "l.site = ?1")
            AND (?2 IS NULL OR ((l.valid_from IS NULL OR l.valid_from <= ?2)
              AND (l.valid_to IS NULL OR l.valid_to > ?2)))
          ORDER BY l.site, l.position, l.line
          """), arguments: [site, asOf?.description])
    var zones: [ZoneSummary] = []
    while let row = try rows.next() { zones.append(try zone(row)) }
    return zones
  }

  /// The line of a zone in force on a day.
  package func zone(_ code: String, of site: String, asOf: CivilDate) throws -> ZoneSummary? {
    try zones(site: site, asOf: asOf).first { $0.code == code }
  }

  /// A zone's line as the register in force has it.
  package func registeredZone(_ code: String, of site: String) throws -> ZoneSummary? {
    try zones(site: site, asOf: nil).first { $0.code == code && $0.line.isEmpty }
  }

  /// The zones of a site that boundaries in force were drawn for.
  package func boundaryZones(of site: String) throws -> [DrawnZone] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT b.code, b.kind, b.part, min(b.valid_from), count(*) > count(b.valid_from),
            (SELECT text FROM zone_in_force WHERE site = b.site AND code = b.code)
          FROM boundary_in_force AS b
          WHERE b.site = ? GROUP BY b.code ORDER BY b.code
          """), arguments: [site]
    ).map {
      DrawnZone(
        code: $0[0], kind: try term($0[1]), part: $0[2], firstRedrawing: $0[3], hasDrawing: $0[4],
        text: $0[5])
    }
  }

  /// The columns of `zone_line` and of its site that ``zone(_:)`` reads, by their places.
  private static let zoneColumns = """
    l.id, l.site, s.name, s.provenance, l.code, l.line, l.kind, l.part, l.part_name, l.class, l.text,
    l.text_state, l.pattern, l.control_text, l.stated_area, l.stated_area_state, l.computed_area,
    l.source, l.source_state, l.source_date, l.provincial_approval, l.provincial_approval_state,
    l.valid_from, l.valid_to, l.geometry_srs, l.method, l.surveyor, l.confidence, l.uncertainty,
    l.rule, l.record_kind, l.record_key, l.record_revision, l.drawing, l.drawing_revision,
    l.drawing_source, l.geometry
    """

  private func zone(_ row: Row) throws -> ZoneSummary {
    let areaState: StatedState = try term(row[15])
    guard let area = Stated<Double>(value: row[14], state: areaState) else {
      throw Self.impossible(areaState.rawValue)
    }
    let drawing: String? = row[33]
    return ZoneSummary(
      id: row[0], site: row[1], siteName: row[2], provenance: try term(row[3]), code: row[4],
      line: row[5], kind: try term(row[6]), part: row[7], partName: row[8], zoneClass: row[9],
      text: try stated(row[10], row[11]), pattern: try term(row[12] as String?),
      controlText: row[13], statedArea: area, computedArea: row[16],
      source: try stated(row[17], row[18]), sourceDate: row[19],
      provincialApproval: try stated(row[20], row[21]), validFrom: row[22], validTo: row[23],
      srs: row[24], method: try term(row[25] as String?), surveyor: row[26],
      confidence: try term(row[27] as String?), uncertainty: row[28], rule: row[29],
      record: (row[30], row[31], row[32]), drawing: drawing.map { ($0, row[34]) },
      drawingSource: row[35], geometry: row[36])
  }
}
