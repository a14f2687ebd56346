import GRDB
package import Heritage

/// An inspection (检查) in force.
package struct InspectionSummary: Hashable, Sendable {
  package var code: String
  package var site: String
  package var siteName: String
  package var provenance: Provenance
  package var kind: InspectionKind
  package var inspectedOn: CivilDate
  package var unit: String
  package var inspectors: [String]
  package var note: String?
  package var answered: Int
  package var nonconform: Int
  package var notChecked: Int
}

/// An answer (检查结果) with the hazard that came of it.
package struct AnswerSummary: Hashable, Sendable {
  package var item: String
  package var subject: String
  package var result: AnswerResult
  package var grade: HazardGrade?
  package var note: String?
  package var hazard: String?
}

extension ReadSession {
  /// Inspections in force, by day and code; of one site, of one code, or all.
  package func inspections(
    site: String? = nil, code: String? = nil
  ) throws -> [InspectionSummary] {
    var conditions = Conditions("i.site", is: site)
    conditions.add("i.inspection = ?", code)
    conditions.add("c.kind = 'inspection'")
    return try Row.fetchAll(
      database,
      sql: """
        SELECT i.inspection, i.site, s.name, s.provenance, i.kind, i.inspected_on, i.unit, i.note,
          (SELECT count(*) FROM answer WHERE inspection = i.inspection),
          (SELECT count(*) FROM answer WHERE inspection = i.inspection AND result = 'nonconform'),
          (SELECT count(*) FROM answer WHERE inspection = i.inspection AND result = 'notChecked')
        FROM current_revision AS c
        JOIN inspection AS i ON i.inspection = c.key AND i.revision = c.revision
        JOIN site_in_force AS s ON s.site = i.site
        \(conditions.clause) ORDER BY i.inspected_on, i.inspection
        """,
      arguments: conditions.arguments
    ).map { row in
      InspectionSummary(
        code: row[0], site: row[1], siteName: row[2], provenance: try term(row[3]),
        kind: try term(row[4]), inspectedOn: try date(row[5] as String), unit: row[6],
        inspectors: try String.fetchAll(
          database, sql: "SELECT name FROM inspector WHERE inspection = ? ORDER BY position",
          arguments: [row[0] as String]),
        note: row[7], answered: row[8], nonconform: row[9], notChecked: row[10])
    }
  }

  package func inspection(_ code: String) throws -> InspectionSummary {
    guard let inspection = try inspections(code: code).first else {
      throw StoreError.unknown(RecordReference(.inspection, code))
    }
    return inspection
  }

  /// The answers of an inspection.
  package func answers(inspection: String) throws -> [AnswerSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT a.item, coalesce(i.subject, ''), a.result, a.grade, a.note, h.number
        FROM answer AS a
        LEFT JOIN checklist_item AS i
          ON i.checklist = substr(a.item, 1, instr(a.item, ':') - 1)
          AND i.revision = a.checklist_revision AND i.code = substr(a.item, instr(a.item, ':') + 1)
        LEFT JOIN hazard AS h ON h.inspection = a.inspection AND h.item = a.item
        WHERE a.inspection = ? ORDER BY a.position
        """,
      arguments: [inspection]
    ).map {
      AnswerSummary(
        item: $0[0], subject: $0[1], result: try term($0[2]), grade: try term($0[3] as String?),
        note: $0[4], hazard: $0[5])
    }
  }

  /// The last inspection of each site: its day.
  package func lastInspections(site: String? = nil) throws -> [String: CivilDate] {
    let conditions = Conditions("i.site", is: site)
    var last: [String: CivilDate] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT i.site, max(i.inspected_on) FROM inspection AS i
        JOIN current_revision AS c
          ON c.kind = 'inspection' AND c.key = i.inspection AND c.revision = i.revision
        \(conditions.clause) GROUP BY i.site
        """, arguments: conditions.arguments)
    {
      let day: CivilDate = try date(row[1] as String)
      last[row[0] as String] = day
    }
    return last
  }

  /// The items that each inspection in force has an answer to, by its code; of one site, or of all.
  package func listedItems(site: String? = nil) throws -> [String: Set<String>] {
    let conditions = Conditions("i.site", is: site)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT i.inspection, a.item FROM inspection AS i
        JOIN answer AS a ON a.inspection = i.inspection AND a.revision = i.revision
        \(conditions.clause)
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { $0[$1[0], default: []].insert($1[1]) }
  }

  /// Whether a code is taken, by an inspection in force or by one that was undone.
  package func isInspectionCodeTaken(_ code: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM inspection WHERE inspection = ?)",
      arguments: [code]) ?? false
  }

  /// Whether an inspection was undone with the import that brought it.
  package func isUndone(inspection code: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM current_revision
          WHERE kind = 'inspection' AND key = ? AND revision IS NULL)
        """,
      arguments: [code]) ?? false
  }
}
