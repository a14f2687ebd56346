import GRDB

extension Registry {
  /// Tables of state: what the triggers of schema.sql make of the entries.
  static let stateTables = [
    "registry", "officer", "setting", "receipt", "current_revision", "hazard", "ledger_line",
    "charge",
    "hazard_link", "exception", "document", "document_line", "document_event", "act_evidence",
    "hazard_order", "extension", "claim", "send_back",
    "acceptance", "strike_off", "look_back", "period",
    "works_case", "case_site", "works", "works_cause", "site_duty", "site_marker", "archive_file",
    "archive_item", "assessment", "assessment_factor", "site_use", "site_event", "expected_return",
    "settlement", "movement",
    "roll_forward", "statement",
  ]

  /// Replays the journal into an empty database with the same schema and compares every table of state,
  /// row by row.
  func checkState(
    _ progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> (Int, [VerificationFinding]) {
    let replica = try DatabaseQueue(
      configuration: RegistryConnection.configuration(readOnly: false))
    return try replica.writeWithoutTransaction { database in
      try database.execute(sql: RegistryConnection.schema)
      try SchemaTrust.establish(in: database, path: path)
      try database.execute(
        sql: "ATTACH DATABASE ? AS original",
        arguments: [file.uri(way) + (way == .immutable ? "" : "?mode=ro")])
      defer { try? database.execute(sql: "DETACH DATABASE original") }
      var result: (Int, [VerificationFinding]) = (0, [])
      // One transaction, and so one view of the original: others may write meanwhile.
      try database.inTransaction(.immediate) {
        if let refusal = try Self.replay(database, progress: progress) {
          result = (0, [refusal])
          return .rollback
        }
        result = try Self.compare(database)
        return .commit
      }
      return result
    }
  }

  /// Entries between two reports of how far the replay has come.
  private static let reported = 500

  /// How many rows of state there are, and those that the replay gives otherwise.
  private static func compare(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    var count = 0
    for table in stateTables {
      count += try Int.fetchOne(database, sql: "SELECT count(*) FROM original.\(table)") ?? 0
      found += try compare(table, database)
    }
    return (count, found)
  }

  /// Copies entry after entry with the content it announces; the triggers do the rest. Returns what was
  /// refused on the way.
  ///
  /// - Parameter start: the entry to begin after, where the ones before have been replayed.
  /// - Parameter end: the last entry to replay; `nil`: all of them.
  static func replay(
    _ database: Database, after start: Int = 0, through end: Int? = nil,
    progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> VerificationFinding? {
    let last = try end ?? Int.fetchOne(database, sql: "SELECT max(seq) FROM original.entry") ?? 0
    let announcing = Set(
      try Int.fetchAll(
        database,
        sql: "SELECT DISTINCT entry FROM original.record UNION SELECT entry FROM original.evidence")
    )
    var seq = start
    do {
      while seq < last {
        seq += 1
        if announcing.contains(seq) { try copyContent(of: seq, database) }
        try database.cachedStatement(
          sql: "INSERT INTO main.entry SELECT * FROM original.entry WHERE seq = ?"
        ).execute(arguments: [seq])
        if seq.isMultiple(of: reported) || seq == last {
          progress(VerificationProgress(.state, done: seq, of: last))
        }
      }
      return nil
    } catch let error as DatabaseError {
      return VerificationFinding(
        check: .state, row: "entry \(seq)",
        detail: "refused when replayed: \(error.message ?? "\(error.resultCode)")")
    }
  }

  private static func copyContent(of seq: Int, _ database: Database) throws {
    for table in ["record", "evidence"] {
      try database.cachedStatement(
        sql: "INSERT INTO main.\(table) SELECT * FROM original.\(table) WHERE entry = ?"
      ).execute(arguments: [seq])
    }
    // Their bytes are checked by themselves; here they need only be there.
    try database.cachedStatement(
      sql: """
        INSERT INTO main.evidence_bytes SELECT sha256, x'' FROM original.evidence WHERE entry = ?
        """
    ).execute(arguments: [seq])
    let kinds = try String.fetchAll(
      database.cachedStatement(sql: "SELECT DISTINCT kind FROM original.record WHERE entry = ?"),
      arguments: [seq])
    for kind in kinds.compactMap(ContentKind.init(rawValue:)) {
      for table in kind.tables {
        try database.cachedStatement(
          sql: """
            INSERT INTO main.\(table.name) SELECT t.* FROM original.record AS r
            JOIN original.\(table.name) AS t ON t.\(table.key) = r.key AND t.revision = r.revision
            WHERE r.entry = ? AND r.kind = '\(kind.rawValue)'
            """
        ).execute(arguments: [seq])
      }
    }
  }

  /// Rows that stand on one side alone.
  private static func compare(
    _ table: String, _ database: Database
  ) throws -> [VerificationFinding] {
    func only(_ left: String, _ right: String) throws -> [Row] {
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM \(left).\(table) EXCEPT SELECT * FROM \(right).\(table)
          LIMIT \(VerificationReport.kept)
          """)
    }
    let key = try database.primaryKey(table).columns
    func name(_ row: Row) -> String {
      let values = key.map { column -> String in
        let value: DatabaseValue = row[column]
        return String.fromDatabaseValue(value) ?? value.description
      }
      return "\(table) \(values.joined(separator: " "))"
    }
    let stored = try only("original", "main")
    let replayed = try only("main", "original")
    let storedNames = Set(stored.map(name))
    return stored.map {
      VerificationFinding(
        check: .state, row: name($0), detail: "differs from what the journal gives")
    }
      + replayed.filter { !storedNames.contains(name($0)) }.map {
        VerificationFinding(check: .state, row: name($0), detail: "is missing")
      }
  }
}
