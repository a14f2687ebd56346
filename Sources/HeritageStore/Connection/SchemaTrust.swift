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
  /// SQLite keeps each definition as it was typed, in the order of creation, so one pass over schema.sql finds
  /// them all.
  private static func firstDifference(_ database: Database) throws -> String? {
    let schema = Array(RegistryConnection.schema.utf8)
    var offset = 0
    var count = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT name, sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT GLOB 'zone_index_*' AND name NOT GLOB 'sqlite_stat*'
        ORDER BY rowid
        """)
    while let row = try rows.next() {
      guard let end = match(Array((row[1] as String).utf8), in: schema, after: offset) else {
        return row[0]
      }
      offset = end
      count += 1
    }
    return count == definitionCount(schema) ? nil : "sqlite_schema"
  }

  /// Where a definition ends that begins at the next `CREATE` from `offset` on; `nil` where the next one is
  /// another.
  private static func match(_ definition: [UInt8], in schema: [UInt8], after offset: Int) -> Int? {
    guard let start = nextDefinition(schema, from: offset) else { return nil }
    let end = start + definition.count
    guard end < schema.count, schema[start..<end].elementsEqual(definition),
      schema[end] == UInt8(ascii: ";")
    else { return nil }
    return end
  }

  private static let keyword = Array("CREATE ".utf8)

  /// The next line that begins with `CREATE `.
  private static func nextDefinition(_ schema: [UInt8], from offset: Int) -> Int? {
    var index = offset
    while index + keyword.count <= schema.count {
      if index == 0 || schema[index - 1] == UInt8(ascii: "\n"),
        schema[index..<index + keyword.count].elementsEqual(keyword)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func definitionCount(_ schema: [UInt8]) -> Int {
    var count = 0
    var offset = 0
    while let start = nextDefinition(schema, from: offset) {
      count += 1
      offset = start + 1
    }
    return count
  }
}
