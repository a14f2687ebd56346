import GRDB

/// The statements that write content, each prepared once a transaction.
final class StatementShelf {
  private let database: Database
  private var insertions: [Insertion: PreparedStatement] = [:]
  private var others: [Role: PreparedStatement] = [:]

  private struct Insertion: Hashable {
    let table: ObjectIdentifier
    let rows: Int
  }

  private enum Role { case record, lastRevision, box }

  init(database: Database) { self.database = database }

  /// Inserts rows of a content table, its parameters in the order of ``ContentTable/insertion(ofRows:)``.
  func insertion(into table: ContentTable, rows: Int = 1) throws -> PreparedStatement {
    let identity = Insertion(table: ObjectIdentifier(table), rows: rows)
    if let statement = insertions[identity] { return statement }
    let statement = try PreparedStatement(table.insertion(ofRows: rows), in: database)
    insertions[identity] = statement
    return statement
  }

  /// Inserts a record: entry, ordinal, kind, key, revision, digest, line.
  func record() throws -> PreparedStatement {
    try statement(
      .record,
      """
      INSERT INTO record (entry, ordinal, kind, key, revision, digest, line)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  /// The last revision of a record: kind, key.
  func lastRevision() throws -> PreparedStatement {
    try statement(.lastRevision, "SELECT max(revision) FROM record WHERE kind = ? AND key = ?")
  }

  /// Inserts a box into the R*Tree: number, west, east, south, north, degrees.
  func box() throws -> PreparedStatement {
    try statement(.box, "INSERT INTO zone_index VALUES (?, ?, ?, ?, ?)")
  }

  /// The greatest number of a zone or boundary; 0 where there is none.
  func lastNumber() throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT max(
          (SELECT coalesce(max(id), 0) FROM zone), (SELECT coalesce(max(id), 0) FROM boundary))
        """) ?? 0
  }

  private func statement(_ role: Role, _ sql: String) throws -> PreparedStatement {
    if let statement = others[role] { return statement }
    let statement = try PreparedStatement(sql, in: database)
    others[role] = statement
    return statement
  }
}
