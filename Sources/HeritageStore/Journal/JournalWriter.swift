import Foundation
import GRDB
import Heritage

/// Appends entries to the journal, each with the next number and the hash of the one before. The head
/// is read once, inside the transaction that holds the writing lock.
final class JournalWriter {
  let database: Database
  private(set) var headSeq: Int
  private(set) var headHash: Data
  /// When the last entry was recorded; empty where there is none.
  private(set) var headRecordedAt: String

  /// - Throws: `SQLITE_CORRUPT` where the last entry is not what its hash says: an act on it would seal what somebody
  ///   has written into it.
  init(database: Database) throws {
    self.database = database
    let last = try Row.fetchAll(
      database, sql: "SELECT \(StoredEntry.columns) FROM entry ORDER BY seq DESC LIMIT 2"
    ).map(StoredEntry.init)
    if let head = last.first {
      let previous = last.count > 1 ? last[1].hash : Data(count: 32)
      guard head.hash == EntryHash.of(head), head.previousHash == previous else {
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "entry \(head.seq): hash differs from its content")
      }
    }
    headSeq = last.first?.seq ?? 0
    headHash = last.first?.hash ?? Data(count: 32)
    headRecordedAt = last.first?.recordedAt ?? ""
  }

  /// What appends a row. SQLite translates all triggers with it, which takes longer than what they do: before the
  /// writing lock is taken, nobody has to wait for that.
  @discardableResult
  static func insertion(in database: Database) throws -> Statement {
    try database.cachedStatement(
      sql: """
        INSERT INTO entry (\(StoredEntry.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
  }

  /// The number that the next entry will have: content rows carry it before the entry exists.
  var nextSeq: Int { headSeq + 1 }

  @discardableResult
  func append(_ fields: EntryFields) throws -> StoredEntry {
    var entry = StoredEntry(
      seq: nextSeq, stream: fields.stream.description, type: fields.type.rawValue,
      payloadVersion: 1, hashVersion: 1, payload: fields.payload.canonicalText,
      officer: fields.officer, account: fields.account, onBehalfPaper: fields.onBehalfPaper,
      occurredOn: fields.occurredOn, bookedOn: fields.bookedOn, recordedAt: fields.recordedAt,
      previousHash: headHash, hash: Data())
    entry.hash = EntryHash.of(entry)
    try Self.insertion(in: database).execute(arguments: [
      entry.seq, entry.stream, entry.type, entry.payloadVersion, entry.hashVersion, entry.payload,
      entry.officer, entry.account, entry.onBehalfPaper, entry.occurredOn, entry.bookedOn,
      entry.recordedAt, entry.previousHash, entry.hash,
    ])
    headSeq = entry.seq
    headHash = entry.hash
    headRecordedAt = entry.recordedAt
    return entry
  }
}
