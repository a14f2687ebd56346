import Foundation
import GRDB
import Heritage

extension Registry {
  /// Numbers without a gap, each entry's hash recomputed, each carrying the hash of the one before.
  static func checkChain(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    var previous = Data(count: 32)
    var count = 0
    func report(_ entry: StoredEntry, _ detail: String) {
      found.append(VerificationFinding(check: .chain, row: "entry \(entry.seq)", detail: detail))
    }
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(StoredEntry.columns) FROM entry ORDER BY seq")
    while let row = try rows.next() {
      let entry = StoredEntry(row: row)
      count += 1
      if entry.seq != count, found.isEmpty { report(entry, "expected number \(count)") }
      if entry.previousHash != previous {
        report(entry, "does not carry the hash of the one before")
      }
      if EntryHash.of(entry) != entry.hash { report(entry, "hash differs from its content") }
      previous = entry.hash
    }
    return (count, found + (try strangeSignatures(database)))
  }

  /// No entry is signed yet: whatever stands there is under no hash.
  private static func strangeSignatures(_ database: Database) throws -> [VerificationFinding] {
    try Int.fetchAll(
      database,
      sql: "SELECT seq FROM entry WHERE key_id IS NOT NULL OR signature IS NOT NULL ORDER BY seq"
    ).map {
      VerificationFinding(
        check: .chain, row: "entry \($0)", detail: "carries a signature of unknown kind")
    }
  }

  /// Payloads are canonical JSON.
  static func checkPayloads(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    var count = 0
    let rows = try Row.fetchCursor(database, sql: "SELECT seq, payload FROM entry ORDER BY seq")
    while let row = try rows.next() {
      count += 1
      let seq: Int = row[0]
      let text: String = row[1]
      let canonical = (try? JSONValue(parsing: text))?.canonicalText
      if canonical != text {
        found.append(
          VerificationFinding(
            check: .payloads, row: "entry \(seq)", detail: "payload is not canonical JSON"))
      }
    }
    return (count, found)
  }

  /// Counts of each receipt agree with the records its entry brought.
  static func checkReceipts(_ database: Database) throws -> (Int, [VerificationFinding]) {
    var found: [VerificationFinding] = []
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT number, added + changed, (SELECT count(*) FROM record WHERE record.entry = receipt.entry)
        FROM receipt ORDER BY number
        """)
    for row in rows where (row[1] as Int) != (row[2] as Int) {
      let number: String = row[0]
      found.append(
        VerificationFinding(
          check: .receipts, row: "receipt \(number)",
          detail: "says \(row[1] as Int) records, its entry brought \(row[2] as Int)"))
    }
    return (rows.count, found)
  }
}
