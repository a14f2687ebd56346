import GRDB
package import Heritage

extension ReadSession {
  /// Entries of a stream, oldest first.
  package func entries(of stream: Stream) throws -> [StoredEntry] {
    try Row.fetchAll(
      database,
      sql: "SELECT \(StoredEntry.columns) FROM entry WHERE stream = ? ORDER BY seq",
      arguments: [stream.description]
    ).map(StoredEntry.init)
  }

  /// Entries by number, newest last. `last` keeps that many of the newest.
  package func entries(from: Int? = nil, to: Int? = nil, last: Int? = nil) throws -> [StoredEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM (
          SELECT \(StoredEntry.columns) FROM entry
          WHERE seq >= coalesce(?, 1) AND seq <= coalesce(?, 9223372036854775807)
          ORDER BY seq DESC LIMIT coalesce(?, -1)
        ) ORDER BY seq
        """,
      arguments: [from, to, last]
    ).map(StoredEntry.init)
  }

  /// The entry of that number.
  package func entry(_ seq: Int) throws -> StoredEntry {
    guard let entry = try entries(from: seq, to: seq).first else {
      throw StoreError.unknown(RecordReference(.entry, String(seq)))
    }
    return entry
  }
}
