import GRDB
package import Heritage

/// A return (区镇回报) in force.
package struct UnitReturnSummary: Hashable, Sendable {
  /// `PERIOD/UNIT`.
  package var key: String
  package var revision: Int
  package var period: String
  package var unit: String
  package var asOf: CivilDate
  package var preparedBy: String
  package var preparedOn: CivilDate
  package var declaredCount: Int?
  package var declaredRectified: Int?
  package var rowCount: Int
  /// Newest comparison of this very delivery; `nil` where it has not been compared.
  package var comparisonRevision: Int?
}

/// A difference, or a match, of the newest comparison of a return.
package struct DifferenceSummary: Hashable, Sendable {
  package var period: String
  package var unit: String
  /// `PERIOD/UNIT`.
  package var comparison: String
  package var revision: Int
  package var position: Int
  package var difference: DifferenceClass
  package var hazard: String?
  package var row: Int?
  package var state: HazardState?
  package var status: ReportedStatus?
  package var details: [FieldDifference]
  package var decision: SettlementDecision?
  package var reason: String?
  /// Line of the row in the file as received.
  package var line: Int?

  /// How a command names it: `UNIT:POSITION`, positions counted from 1.
  package var reference: String { "\(unit):\(position + 1)" }

  package var isOpen: Bool { difference != .matched && decision == nil }
}

extension ReadSession {
  /// Returns in force of a period, by unit.
  package func unitReturns(period: String) throws -> [UnitReturnSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT r.unit_return, r.revision, r.period, r.unit, r.as_of, r.prepared_by, r.prepared_on,
          r.declared_count, r.declared_rectified,
          (SELECT count(*) FROM return_row AS w
            WHERE w.unit_return = r.unit_return AND w.revision = r.revision),
          (SELECT max(revision) FROM comparison AS m
            WHERE m.comparison = r.unit_return AND m.return_revision = r.revision)
        FROM current_revision AS c
        JOIN unit_return AS r ON r.unit_return = c.key AND r.revision = c.revision
        WHERE c.kind = 'unitReturn' AND r.period = ? ORDER BY r.unit
        """,
      arguments: [period]
    ).map {
      UnitReturnSummary(
        key: $0[0], revision: $0[1], period: $0[2], unit: $0[3], asOf: try date($0[4] as String),
        preparedBy: $0[5], preparedOn: try date($0[6] as String), declaredCount: $0[7],
        declaredRectified: $0[8], rowCount: $0[9], comparisonRevision: $0[10])
    }
  }

  /// Units whose return a cut-off period awaits, with the reason on record where none came.
  package func expectedReturns(
    period: String
  ) throws -> [(unit: String, absentReason: String?)] {
    try Row.fetchAll(
      database,
      sql: "SELECT unit, absent_reason FROM expected_return WHERE period = ? ORDER BY unit",
      arguments: [period]
    ).map { ($0[0], $0[1]) }
  }

  /// The rows of a return as the comparison takes them.
  package func reportedItems(of unitReturn: UnitReturnSummary) throws -> [ReportedItem] {
    try reportedItems(key: unitReturn.key, revision: unitReturn.revision)
  }

  func reportedItems(key: String, revision: Int) throws -> [ReportedItem] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT position, number, site, item, grade, status, deadline, person FROM return_row
        WHERE unit_return = ? AND revision = ? ORDER BY position
        """,
      arguments: [key, revision]
    ).map {
      ReportedItem(
        position: $0[0], number: $0[1], site: $0[2], item: $0[3],
        grade: try term($0[4] as String?), status: try term($0[5]),
        deadline: try date($0[6] as String?), person: $0[7])
    }
  }

  /// One row of a return in words: site, item, description, grade.
  package func returnRow(
    of difference: DifferenceSummary
  ) throws -> (site: String, item: String?, description: String?, grade: HazardGrade?)? {
    guard let row = difference.row else { return nil }
    return try Row.fetchOne(
      database,
      sql: """
        SELECT w.site, w.item, w.description, w.grade FROM return_row AS w
        JOIN comparison AS c ON c.comparison = w.unit_return AND c.return_revision = w.revision
        WHERE c.comparison = ? AND c.revision = ? AND w.position = ?
        """,
      arguments: [difference.comparison, difference.revision, row]
    ).map { ($0[0], $0[1], $0[2], try term($0[3] as String?)) }
  }

  /// A unit's ledger on a day: the hazards as the entries up to number `head` that are booked no later than
  /// `day` leave them; voided and merged ones left out, and those that stood on another unit's ledger then. In the order
  /// of the texts of their numbers, which stored comparisons were made in and are made again in.
  package func ledger(unit: String, asOf day: CivilDate, head: Int) throws -> [LedgerItem] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT h.number, h.site, h.item, l.grade, l.state, l.deadline, l.person
          FROM hazard AS h JOIN ledger_line AS l ON l.hazard = h.number
            AND l.entry = (SELECT max(entry) FROM ledger_line AS last
              WHERE last.hazard = h.number AND last.entry <= ?2 AND last.booked_on <= ?3)
          WHERE h.number IN (SELECT hazard FROM movement WHERE unit = ?1) AND l.unit = ?1
            AND l.state NOT IN ('voided', 'merged')
          ORDER BY h.number
          """),
      arguments: [unit, head, day.description]
    ).map { row in
      var item = LedgerItem(
        number: row[0], site: row[1], item: row[2], grade: try term(row[3]),
        state: try term(row[4]))
      item.deadline = try date(row[5] as String?)
      item.person = row[6]
      return item
    }
  }

  /// Differences and matches of a period's newest comparisons, by unit and position.
  package func differences(
    period: String, unit: String? = nil
  ) throws -> [DifferenceSummary] {
    try differences("d.period = ?1 AND (?2 IS NULL OR d.unit = ?2)", [period, unit])
  }

  /// Every line of a comparison still in force on which a hazard stands, newest period first.
  package func differences(hazard: String) throws -> [DifferenceSummary] {
    try differences("d.hazard = ?", [hazard])
  }

  private func differences(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [DifferenceSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT d.period, d.unit, d.comparison, d.revision, d.position, d.class, d.hazard, d.row,
          d.ledger_state, d.reported_status, d.details, d.decision, d.reason,
          (SELECT w.line FROM return_row AS w JOIN comparison AS c
            ON c.comparison = w.unit_return AND c.return_revision = w.revision
            WHERE c.comparison = d.comparison AND c.revision = d.revision AND w.position = d.row)
        FROM difference AS d WHERE \(condition)
        ORDER BY d.period DESC, d.unit, d.position
        """,
      arguments: arguments
    ).map { row in
      guard let details = try JSONValue(parsing: row[10]).details else {
        throw Self.impossible(row[10])
      }
      return DifferenceSummary(
        period: row[0], unit: row[1], comparison: row[2], revision: row[3], position: row[4],
        difference: try term(row[5]), hazard: row[6], row: row[7],
        state: try term(row[8] as String?), status: try term(row[9] as String?),
        details: details, decision: try term(row[11] as String?), reason: row[12], line: row[13])
    }
  }
}
