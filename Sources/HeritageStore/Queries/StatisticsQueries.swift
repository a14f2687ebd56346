import GRDB
import Heritage

extension ReadSession {
  /// The lines of every segment and row.
  func statisticsLines(_ question: StatisticsQuestion) throws -> [StatisticsPlace: StatisticsLine] {
    var lines: [StatisticsPlace: StatisticsLine] = [:]
    func change(_ place: StatisticsPlace, _ body: (inout StatisticsLine) -> Void) {
      body(&lines[place, default: StatisticsLine(unit: place.unit, grade: place.grade)])
    }
    for row in try movements(question) {
      let place = try place(row)
      change(place) { line in
        for (index, term) in RollForward.terms.enumerated() {
          line.rollForward[keyPath: term.path] = row[index + 4]
        }
      }
    }
    for row in try standings(question) {
      change(try place(row)) { ($0.accepted, $0.overdue) = (row[4], row[5]) }
    }
    for row in try rectifications(question) {
      change(try place(row)) { ($0.due, $0.inTime) = (row[4], row[5]) }
    }
    return lines
  }

  private func place(_ row: Row) throws -> StatisticsPlace {
    StatisticsPlace(segment: row[0], key: row[1], unit: row[2], grade: try term(row[3]))
  }

  /// The roll-forward, as the view `roll_forward_replayed` has it of a period.
  private func movements(_ question: StatisticsQuestion) throws -> [Row] {
    let kinds = [
      "new", "reopened", "transferredIn", "regradedIn", "struckOff", "voided", "mergedAway",
      "transferredOut", "regradedOut",
    ].map { "sum(m.booked_on >= p.starts_on AND m.kind = '\($0)')" }.joined(separator: ", ")
    let conditions = question.conditions("m")
    return try Row.fetchAll(
      database,
      sql: """
        WITH \(question.segmentTable)
        SELECT p.id, \(question.key("m")), m.unit, m.grade,
          sum(CASE WHEN m.booked_on < p.starts_on THEN m.amount ELSE 0 END), \(kinds), sum(m.amount)
        FROM segment AS p
        CROSS JOIN movement AS m ON m.booked_on <= p.ends_on
        CROSS JOIN hazard AS h ON h.number = m.hazard
        \(StatisticsQuestion.site) \(conditions.clause) GROUP BY 1, 2, 3, 4
        """, arguments: question.segmentArguments + conditions.arguments)
  }

  /// What stands accepted, and what is overdue, on the last day.
  private func standings(_ question: StatisticsQuestion) throws -> [Row] {
    let conditions = question.conditions("l", and: "l.state IN ('accepted', 'ordered')")
    return try Row.fetchAll(
      database,
      sql: """
        WITH \(question.segmentTable)
        SELECT p.id, \(question.key("l")), l.unit, l.grade, sum(l.state = 'accepted'),
          sum(l.state = 'ordered' AND l.deadline < p.seen_on)
        FROM segment AS p CROSS JOIN hazard AS h
        CROSS JOIN ledger_line AS l ON l.hazard = h.number
          AND l.entry = (SELECT max(entry) FROM ledger_line AS last WHERE last.hazard = h.number
            AND last.booked_on <= p.ends_on AND last.entry <= p.head)
        \(StatisticsQuestion.site) \(conditions.clause) GROUP BY 1, 2, 3, 4
        """, arguments: question.segmentArguments + conditions.arguments)
  }

  /// Orders due in the span, extensions granted counted in, and those of them that were claimed in time and not sent
  /// back; per unit and grade as the ledger stood on the last day. What is voided or merged by then is not counted.
  func rectifications(_ question: StatisticsQuestion) throws -> [Row] {
    let conditions = question.conditions("l", and: "l.state NOT IN ('voided', 'merged')")
    // The acts of one hazard are found by its lines of the ledger: claims have no index of hazards.
    return try Row.fetchAll(
      database,
      sql: """
        WITH \(question.segmentTable), due AS (
          SELECT p.id, p.starts_on, p.ends_on, p.seen_on, p.head, o.entry, o.hazard,
            coalesce((SELECT max(until) FROM extension WHERE order_entry = o.entry
              AND decision = 'granted' AND last_entry <= p.head), o.deadline) AS due_on
          FROM segment AS p CROSS JOIN hazard_order AS o ON o.entry <= p.head)
        SELECT d.id, \(question.key("l")), l.unit, l.grade, count(*),
          sum(EXISTS (SELECT 1 FROM ledger_line AS a
            CROSS JOIN claim AS c ON c.entry = a.entry JOIN entry AS e ON e.seq = c.entry
            WHERE a.hazard = d.hazard AND a.entry > d.entry AND a.entry <= d.head
              AND date(e.recorded_at, '+8 hours') <= d.due_on
              AND NOT EXISTS (SELECT 1 FROM ledger_line AS back
                CROSS JOIN send_back AS b ON b.entry = back.entry
                WHERE back.hazard = d.hazard AND back.entry > c.entry AND back.entry <= d.head
                  AND NOT EXISTS (SELECT 1 FROM ledger_line AS between_them
                    CROSS JOIN claim AS next ON next.entry = between_them.entry
                    WHERE between_them.hazard = d.hazard AND between_them.entry > c.entry
                      AND between_them.entry < b.entry))))
        FROM due AS d
        CROSS JOIN ledger_line AS l ON l.hazard = d.hazard
          AND l.entry = (SELECT max(entry) FROM ledger_line AS last WHERE last.hazard = d.hazard
            AND last.booked_on <= d.ends_on AND last.entry <= d.head)
        CROSS JOIN hazard AS h ON h.number = d.hazard
        \(StatisticsQuestion.site)
        \(conditions.clause) AND d.due_on BETWEEN d.starts_on AND d.seen_on
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 DESC
        """, arguments: question.segmentArguments + conditions.arguments)
  }
}
