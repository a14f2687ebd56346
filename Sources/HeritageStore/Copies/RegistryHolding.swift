import GRDB

/// What a registry holds, up to an entry: enough to tell a whole copy from one that is not.
package struct RegistryHolding: Hashable, Sendable {
  package var uuid: String
  /// Number of the last entry.
  package var head: Int
  /// Lower-case hexadecimal.
  package var headHash: String
  package var entries: Int
  package var records: Int
  package var evidence: Int
}

extension ReadSession {
  /// What the registry holds, or held when `head` was its last entry.
  package func holding(upTo head: Int? = nil) throws -> RegistryHolding {
    let last = try head ?? Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT (SELECT uuid FROM registry),
          (SELECT lower(hex(hash)) FROM entry WHERE seq = ?1),
          (SELECT count(*) FROM entry WHERE seq <= ?1),
          (SELECT count(*) FROM record WHERE entry <= ?1),
          (SELECT count(*) FROM evidence WHERE entry <= ?1)
        """, arguments: [last])
    guard let row, let uuid: String = row[0] else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "registry has no identity")
    }
    return RegistryHolding(
      uuid: uuid, head: last, headHash: row[1] ?? "", entries: row[2], records: row[3],
      evidence: row[4])
  }

  /// The hash of an entry in lower-case hexadecimal; `nil` where there is no such entry.
  package func hash(ofEntry seq: Int) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT lower(hex(hash)) FROM entry WHERE seq = ?", arguments: [seq])
  }
}
