import GRDB

/// Trust in the triggers of a file, given only where they are word for word those of schema.sql.
///
/// SQLite 3.40 counts its JSON functions as unsafe, so that our triggers, which read payloads with them, run
/// only with `trusted_schema` on. It is off until here: a foreign trigger never runs.
enum SchemaTrust {
  /// Compares the file's schema with the program's, and lets the connection trust it.
  ///
  /// - Throws: `StoreError.foreignSchema` with the first object that differs.
  static func establish(in database: Database, path: String) throws {
    if let object = try firstDifference(database) {
      throw StoreError.foreignSchema(path: path, object: object)
    }
    try database.execute(sql: "PRAGMA trusted_schema = ON")
  }

  /// The name of the first object that is missing, changed or added.
  ///
  /// SQLite keeps each definition as it was typed, in the order of creation, so that the file's definitions are
  /// those of schema.sql one by one.
  private static func firstDifference(_ database: Database) throws -> String? {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT name, sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT GLOB 'zone_index_*' AND name NOT GLOB 'sqlite_stat*'
        ORDER BY rowid
        """)
    for (row, expected) in zip(rows, definitions) {
      let definition: String = row[1]
      guard expected.utf8.starts(with: "\(definition);".utf8) else { return row[0] }
    }
    return rows.count == definitions.count ? nil : "sqlite_schema"
  }

  /// The definitions of schema.sql in order, each from its `CREATE ` at the start of a line to the next one's.
  private static let definitions: [String] = {
    var definitions: [String] = []
    for line in RegistryConnection.schema.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("CREATE ") {
        definitions.append("\(line)\n")
      } else if let last = definitions.indices.last {
        definitions[last] += "\(line)\n"
      }
    }
    return definitions
  }()
}
