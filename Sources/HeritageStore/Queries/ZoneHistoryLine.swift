import GRDB
package import Heritage

/// One record about a zone's line: what the register said of it, a drawing, or a redrawing, in one revision.
package struct ZoneHistoryLine: Sendable {
  package enum Origin: String, CodedTerm {
    case register, drawing, redrawing

    package var displayName: String {
      switch self {
      case .register: "登记"
      case .drawing: "补画"
      case .redrawing: "重划"
      }
    }
  }

  package var site: String
  package var code: String
  package var kind: ZoneKind
  package var origin: Origin
  package var revision: Int
  /// Whether the record is in force: not superseded by a later revision, not undone.
  package var isInForce: Bool
  package var validFrom: String?
  package var validTo: String?
  package var text: String?
  package var source: String?
  package var method: ZoneMethod?
  package var rule: String?
  /// Square metres.
  package var computedArea: Double?
  package var entry: Int
  package var recordedOn: String
}

extension ReadSession {
  /// Everything that was ever recorded of the lines of a site's zones: by zone, then in the order of recording. A
  /// revision of the site that says the same of a zone as the one before is left out.
  package func zoneHistory(of site: String) throws -> [ZoneHistoryLine] {
    try Row.fetchAll(
      database,
      sql: """
        WITH line AS (
          SELECT z.site, z.code, z.kind, z.position, 'register' AS origin, z.revision, z.valid_from, z.text,
            z.source, z.method, NULL AS rule, z.computed_area, s.entry, 'site' AS record_kind,
            z.site AS record_key, z.geometry
          FROM zone AS z JOIN site_revision AS s ON s.site = z.site AND s.revision = z.revision
          UNION ALL
          SELECT site, code, kind, 0, iif(valid_from IS NULL, 'drawing', 'redrawing'), revision, valid_from,
            text, source, method, rule, computed_area, entry, 'boundary', boundary, geometry
          FROM boundary)
        SELECT line.site, line.code, line.kind, line.origin, line.revision,
          current.revision IS line.revision, line.valid_from,
          (SELECT l.valid_to FROM zone_line AS l WHERE l.site = line.site AND l.code = line.code
            AND l.line = iif(line.origin = 'redrawing', line.valid_from, '')),
          line.text, line.source, line.method, line.rule, line.computed_area, line.entry,
          date(entry.recorded_at, '+8 hours')
        FROM line JOIN entry ON entry.seq = line.entry
        LEFT JOIN current_revision AS current
          ON current.kind = line.record_kind AND current.key = line.record_key
        WHERE line.site = ?1 AND (line.origin <> 'register' OR line.revision = 1
          OR current.revision IS line.revision OR NOT EXISTS (
            SELECT 1 FROM zone AS earlier WHERE earlier.site = line.site AND earlier.code = line.code
              AND earlier.revision = line.revision - 1 AND earlier.text IS line.text
              AND earlier.geometry IS line.geometry AND earlier.valid_from IS line.valid_from))
        ORDER BY line.code, line.entry, line.origin
        """, arguments: [site]
    ).map { row in
      ZoneHistoryLine(
        site: row[0], code: row[1], kind: try term(row[2]), origin: try term(row[3]),
        revision: row[4], isInForce: row[5], validFrom: row[6], validTo: row[7], text: row[8],
        source: row[9], method: try term(row[10] as String?), rule: row[11],
        computedArea: row[12], entry: row[13], recordedOn: row[14])
    }
  }
}
