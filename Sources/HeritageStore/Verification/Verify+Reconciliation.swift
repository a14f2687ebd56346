import GRDB
package import Heritage

extension Registry {
  /// Every comparison again, from the return's rows and the entries it was made of.
  static func checkComparisons(_ database: Database) throws -> (Int, [VerificationFinding]) {
    let read = ReadSession(database: database)
    var found: [VerificationFinding] = []
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT c.comparison, c.revision, c.unit, c.return_revision, c.head, r.as_of,
          r.declared_count, r.declared_rectified
        FROM comparison AS c JOIN unit_return AS r
          ON r.unit_return = c.comparison AND r.revision = c.return_revision
        ORDER BY c.entry
        """)
    for row in rows {
      let (key, revision): (String, Int) = (row[0], row[1])
      let expected = Comparison.compare(
        ledger: try read.ledger(unit: row[2], asOf: read.date(row[5] as String), head: row[4]),
        rows: try read.reportedItems(key: key, revision: row[3]), declaredCount: row[6],
        declaredRectified: row[7])
      let stored = try read.pairings(comparison: key, revision: revision)
      guard stored != expected else { continue }
      let index = zip(stored, expected).enumerated().first { $1.0 != $1.1 }?.offset
      found.append(
        VerificationFinding(
          check: .comparisons,
          row: "pairing \(key) \(revision) \(index ?? min(stored.count, expected.count))",
          detail: "differs from the comparison made again"))
    }
    return (rows.count, found)
  }

  /// Every statement: its hash over its canonical JSON, the hash of the one before, its roll-forward, and the
  /// journal's head it names.
  static func checkStatements(_ database: Database) throws -> (Int, [VerificationFinding]) {
    let read = ReadSession(database: database)
    var found: [VerificationFinding] = []
    let statements = try read.storedStatements()
    for statement in statements {
      func report(_ detail: String) {
        found.append(
          VerificationFinding(
            check: .statements, row: "statement \(statement.period)", detail: detail))
      }
      guard let content = statement.json else {
        report("hash differs from its content")
        continue
      }
      if Digest.text(of: content.canonicalText) != statement.hash {
        report("hash differs from its content")
      }
      let rollForward = JSONValue.array(
        try read.rollForward(period: statement.period).map(JSONValue.init(rollForward:)))
      if content["rollForward"] != rollForward {
        report("roll-forward differs from the movements")
      }
      let head = try String.fetchOne(
        database, sql: "SELECT lower(hex(hash)) FROM entry WHERE seq = ?",
        arguments: [statement.head])
      if content["headHash"]?.string != head { report("journal head differs") }
    }
    return (statements.count, found)
  }
}

extension ReadSession {
  /// The stored lines of a comparison.
  package func pairings(comparison: String, revision: Int) throws -> [Pairing] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT class, hazard, row, ledger_state, reported_status, details FROM pairing
        WHERE comparison = ? AND revision = ? ORDER BY position
        """,
      arguments: [comparison, revision]
    ).map { row in
      Pairing(
        difference: try term(row[0]), hazard: row[1], row: row[2],
        state: try term(row[3] as String?), status: try term(row[4] as String?),
        details: try JSONValue(parsing: row[5]).details ?? [])
    }
  }
}
