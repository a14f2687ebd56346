import GRDB

extension Registry {
  /// SQLite's own check of the file's pages and indexes, and of foreign keys.
  static func checkIntegrity(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    for text in try String.fetchAll(database, sql: "PRAGMA integrity_check(100)") where text != "ok"
    {
      found.append(VerificationFinding(check: .integrity, row: "file", detail: text))
    }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
      let table: String = row[0]
      let id: Int? = row[1]
      let parent: String = row[2]
      found.append(
        VerificationFinding(
          check: .integrity, row: "\(table) \(id.map(String.init) ?? "?")",
          detail: "no row of \(parent) that it refers to"))
    }
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    return (pages, found)
  }

  /// The tables, views and triggers are those of schema.sql, word for word: a dropped or changed guard is
  /// found.
  static func checkSchema(_ database: Database) throws -> (Int, [VerificationFinding]) {
    let fresh = try DatabaseQueue(
      configuration: RegistryConnection.configuration(readOnly: false))
    try fresh.writeWithoutTransaction { try $0.execute(sql: RegistryConnection.schema) }
    let expected = try fresh.read { try definitions($0) }
    let actual = try definitions(database)
    var found: [VerificationFinding] = []
    for (name, sql) in expected.sorted(by: { $0.key < $1.key }) where actual[name] != sql {
      found.append(
        VerificationFinding(
          check: .schema, row: name, detail: actual[name] == nil ? "missing" : "changed"))
    }
    for name in actual.keys.sorted() where expected[name] == nil {
      found.append(VerificationFinding(check: .schema, row: name, detail: "not in schema.sql"))
    }
    for table in [
      "entry_type", "lifecycle", "case_lifecycle", "duty_lifecycle", "assessment_lifecycle",
      "use_lifecycle", "works_lifecycle",
    ] {
      found += try checkFixed(table, database, fresh)
    }
    return (expected.count, found)
  }

  private static func definitions(_ database: Database) throws -> [String: String] {
    var definitions: [String: String] = [:]
    for row in try Row.fetchAll(
      database,
      sql: "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"
    ) where !SchemaTrust.statistics.contains(row[1]) {
      definitions[row[0]] = row[1]
    }
    return definitions
  }

  /// The rows that schema.sql itself puts in.
  private static func checkFixed(
    _ table: String, _ database: Database, _ fresh: DatabaseQueue
  ) throws -> [VerificationFinding] {
    func rows(_ database: Database) throws -> Set<[DatabaseValue]> {
      Set(
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { Array($0.databaseValues) })
    }
    let expected = try fresh.read { try rows($0) }
    let actual = try rows(database)
    return expected.symmetricDifference(actual).map { values in
      let text = values.map { String.fromDatabaseValue($0) ?? $0.description }.joined(
        separator: " ")
      return VerificationFinding(
        check: .schema, row: "\(table) \(text)",
        detail: actual.contains(values) ? "not in schema.sql" : "missing")
    }.sorted { $0.row < $1.row }
  }
}
