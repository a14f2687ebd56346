import GRDB

/// Trust in the definitions of a file, given only where they are word for word those of schema.sql.
///
/// A view or a table of another's making under one of our names would give wrong answers, and SQLite 3.40 counts
/// its JSON functions as unsafe, so that our triggers, which read payloads with them, run only with `trusted_schema`
/// on. It is off until here: a foreign trigger never runs.
enum SchemaTrust {
  /// Compares the file's schema with the program's.
  ///
  /// - Throws: `StoreError.foreignSchema` with the first object that differs.
  static func require(in database: Database, path: String) throws {
    if isAsEmbedded(database) { return }
    if let object = try firstDifference(database) {
      throw StoreError.foreignSchema(path: path, object: object)
    }
  }

  /// The quick comparison; where it says no, the long one decides.
  static func isAsEmbedded(_ database: Database) -> Bool {
    RegistryConnection.isEmbeddedSchema(database, query: "SELECT sql \(source)")
  }

  /// Does as ``require(in:path:)``, and lets the connection trust the schema.
  static func establish(in database: Database, path: String) throws {
    try require(in: database, path: path)
    // Set again, it would make SQLite forget every prepared statement, the one with all triggers among them.
    let isTrusted = try Bool.fetchOne(
      database.cachedStatement(sql: "PRAGMA trusted_schema"))
    if isTrusted != true { try database.execute(sql: "PRAGMA trusted_schema = ON") }
  }

  /// What ANALYZE makes, known by its whole text, not by a name that anything may have.
  static let statistics: Set<String> = [
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
  ]

  /// The tables that SQLite makes behind an R*Tree, known in the same way.
  private static let shadows: Set<String> = [
    "CREATE TABLE \"zone_index_rowid\"(rowid INTEGER PRIMARY KEY,nodeno)",
    "CREATE TABLE \"zone_index_node\"(nodeno INTEGER PRIMARY KEY,data)",
    "CREATE TABLE \"zone_index_parent\"(nodeno INTEGER PRIMARY KEY,parentnode)",
  ]

  private static let source: String = {
    let own = statistics.union(shadows).sorted().map { "'\($0)'" }.joined(separator: ", ")
    return "FROM sqlite_schema WHERE sql IS NOT NULL AND sql NOT IN (\(own)) ORDER BY rowid"
  }()

  /// The name of the first object that is missing, changed or added.
  ///
  /// SQLite keeps each definition as it was typed. The order is no matter: VACUUM puts triggers last.
  private static func firstDifference(_ database: Database) throws -> String? {
    let rows = try Row.fetchAll(database, sql: "SELECT name, sql \(source)")
    var missing = definitions
    for row in rows {
      let definition: String = row[1]
      guard let expected = missing.removeValue(forKey: head(of: definition)),
        expected.utf8.starts(with: "\(definition);".utf8)
      else { return row[0] }
    }
    return missing.keys.map(name(inHead:)).min()
  }

  /// The definitions of schema.sql by their heads, each from its `CREATE ` at the start of a line to the next
  /// one's.
  private static let definitions: [String: String] = {
    var definitions: [String: String] = [:]
    var last = ""
    for line in RegistryConnection.schema.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("CREATE ") { last = head(of: line) }
      definitions[last, default: ""] += "\(line)\n"
    }
    definitions[""] = nil
    return definitions
  }()

  /// A definition's first line, which names it.
  private static func head(of definition: some StringProtocol) -> String {
    let line = definition.prefix { $0 != "\n" }
    return String(line.last == ";" ? line.dropLast() : line)
  }

  private static func name(inHead head: String) -> String {
    let words = head.split(separator: " ").drop { $0.allSatisfy(\.isUppercase) }
    return words.first.map { $0.filter { $0 != "\"" } } ?? head
  }
}
