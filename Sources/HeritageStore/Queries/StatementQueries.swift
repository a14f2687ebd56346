import GRDB
package import Heritage

/// A statement (对账单) of a sealed period.
package struct StatementSummary: Sendable {
  package var period: String
  package var periodName: String
  package var hash: String
  package var previousHash: String?
  package var entry: Int
  package var head: Int
  package var content: StatementContent
  /// The same as it was hashed: the `statement` of the entry's payload.
  package var json: JSONValue
}

/// A statement as its rows have it, whatever its content holds: for verification.
struct StoredStatement {
  var period: String
  var periodName: String
  var hash: String
  var previousHash: String?
  var entry: Int
  var head: Int
  /// `nil` where the entry has none.
  var json: JSONValue?
}

extension ReadSession {
  /// The roll-forward of a period, recomputed from the movements.
  package func rollForward(period: String) throws -> [RollForward] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT unit, grade, opening, new, reopened, transferred_in, regraded_in, struck_off,
          voided, merged_away, transferred_out, regraded_out, closing
        FROM roll_forward_replayed WHERE period = ? ORDER BY unit, grade DESC
        """,
      arguments: [period]
    ).map { row in
      var rollForward = RollForward(unit: row[0], grade: try term(row[1]))
      for (index, term) in RollForward.terms.enumerated() {
        rollForward[keyPath: term.path] = row[index + 2]
      }
      return rollForward
    }
  }

  /// Statements, oldest first.
  ///
  /// - Throws: where one does not hold what every statement holds: the file is damaged.
  package func statements() throws -> [StatementSummary] {
    try storedStatements().map { stored in
      guard let json = stored.json else {
        throw Self.impossible("entry \(stored.entry) without a statement")
      }
      do {
        let content = try StatementContent(json)
        // What is shown under a hash is what was hashed.
        guard Digest.text(of: json.canonicalText) == stored.hash else {
          throw StoredJSONFault(path: "hash")
        }
        return StatementSummary(
          period: stored.period, periodName: stored.periodName, hash: stored.hash,
          previousHash: stored.previousHash, entry: stored.entry, head: stored.head,
          content: content, json: json)
      } catch let fault as StoredJSONFault {
        throw Self.impossible("statement \(stored.periodName): \(fault.path)")
      }
    }
  }

  /// Statements as they are stored, oldest first.
  func storedStatements() throws -> [StoredStatement] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.period, p.name, s.hash, s.previous_hash, s.entry, s.head, e.payload
        FROM statement AS s JOIN period AS p ON p.number = s.period
        JOIN entry AS e ON e.seq = s.entry ORDER BY s.entry
        """
    ).map { row in
      StoredStatement(
        period: row[0], periodName: row[1], hash: row[2], previousHash: row[3], entry: row[4],
        head: row[5], json: try JSONValue(parsing: row[6])["statement"])
    }
  }

  /// Numbers that a statement gives of a period besides its roll-forward, per unit and grade as the ledger stood on
  /// its last day: orders due in it, extensions granted counted in, and those of them that were claimed in time and
  /// not sent back.
  package func rectificationCounts(
    startsOn: CivilDate, endsOn: CivilDate
  ) throws -> [(unit: String, grade: HazardGrade, due: Int, inTime: Int)] {
    guard let span = DaySpan(startsOn, endsOn) else { return [] }
    return try rectifications(
      StatisticsQuestion(
        segments: [StatisticsSegment(span: span, seenOn: endsOn)], dimension: .period)
    ).map { ($0[2], try term($0[3]), $0[4], $0[5]) }
  }

  /// Strike-offs booked to a period.
  package func strikeOffs(
    from: CivilDate? = nil, to: CivilDate? = nil
  ) throws -> [StrikeOffSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.number, s.hazard, h.site, coalesce(v.name, h.site), h.unit, h.grade,
          s.struck_off_on, s.booked_on, a.acceptor, s.approver, l.due_on, l.result, e.hash,
          v.provenance
        FROM strike_off AS s
        JOIN hazard AS h ON h.number = s.hazard
        JOIN acceptance AS a ON a.entry = s.acceptance_entry
        JOIN look_back AS l ON l.strike_entry = s.entry
        JOIN entry AS e ON e.seq = s.entry
        LEFT JOIN site_in_force AS v ON v.site = h.site
        WHERE (?1 IS NULL OR s.booked_on >= ?1) AND (?2 IS NULL OR s.booked_on <= ?2)
        ORDER BY s.entry
        """,
      arguments: [from?.description, to?.description]
    ).map {
      StrikeOffSummary(
        number: $0[0], hazard: $0[1], site: $0[2], siteName: $0[3], unit: $0[4],
        grade: try term($0[5]), struckOffOn: try date($0[6] as String),
        bookedOn: try date($0[7] as String), acceptor: $0[8], approver: $0[9],
        lookBackDue: try date($0[10] as String), result: try term($0[11] as String?),
        hash: Digest.hexadecimal($0[12]), provenance: try term($0[13] as String?))
    }
  }

  /// How many look-backs booked to a span of days ended in which way.
  package func lookBackCounts(
    from: CivilDate, to: CivilDate
  ) throws -> [LookBackResult: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT l.result, count(*) FROM look_back AS l JOIN entry AS e ON e.seq = l.last_entry
        WHERE l.result IS NOT NULL AND e.booked_on BETWEEN ? AND ? GROUP BY l.result
        """,
      arguments: [from.description, to.description])
    return Dictionary(
      try rows.map { (try term($0[0]) as LookBackResult, $0[1] as Int) }, uniquingKeysWith: { $1 })
  }

  /// Late facts (补录) booked to a span of days.
  package func lateFactCount(from: CivilDate, to: CivilDate) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM entry WHERE booked_on BETWEEN ? AND ? AND stream GLOB 'hazard/*'
          AND payload ->> '$.lateReason' IS NOT NULL
        """, arguments: [from.description, to.description]) ?? 0
  }

  /// Hazards fixed on the spot (立行立改) by entries booked to a span of days.
  package func onTheSpotCount(from: CivilDate, to: CivilDate) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM entry
        WHERE type = 'hazard.fixedOnSpot' AND booked_on BETWEEN ? AND ?
        """, arguments: [from.description, to.description]) ?? 0
  }

  /// Look-backs that have not been held, by due day.
  package func openLookBacks() throws -> [(hazard: String, dueOn: CivilDate)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT hazard, due_on FROM look_back WHERE result IS NULL
        ORDER BY due_on, \(NumberOrder.sql("hazard"))
        """
    ).map { ($0[0], try date($0[1] as String)) }
  }
}

/// A strike-off (销号) in the register of strike-offs.
package struct StrikeOffSummary: Hashable, Sendable {
  package var number: String
  package var hazard: String
  package var site: String
  package var siteName: String
  package var unit: String
  package var grade: HazardGrade
  package var struckOffOn: CivilDate
  package var bookedOn: CivilDate
  package var acceptor: String
  package var approver: String
  package var lookBackDue: CivilDate
  package var result: LookBackResult?
  /// Hash of its journal entry.
  package var hash: String
  package var provenance: Provenance?
}
