import Foundation
import GRDB
import Heritage

/// Writes the content rows that the next entry announces, and keeps count and root of their digests.
///
/// A record equal to the one in force is not written again.
final class ContentWriter {
  private let database: Database
  private var entry = 0
  private var count = 0
  /// What the next entry brings of evidence: its payload's `kept`.
  var kept: [JSONValue] = []
  private var root = FramedHash(domain: "wenbao.root.v1")
  private var nextLine: Int?

  init(database: Database) throws {
    self.database = database
    entry = 1 + (try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0)
  }

  /// Starts over for the entry of that number.
  func begin(entry: Int) {
    self.entry = entry
    count = 0
    kept = []
    root = FramedHash(domain: "wenbao.root.v1")
  }

  /// What the entry's payload says of the staged records.
  var announcement: JSONValue {
    ["count": .integer(count), "root": .string(Digest.hexadecimal(root.value))]
  }

  /// Writes a record, unless the one in force is the same.
  func stage(
    _ kind: ContentKind, key: String, rows: [ContentRow], line: Int? = nil
  ) throws -> StagedChange {
    let digest = Self.digest(kind, key: key, rows: rows)
    let inForce = try revisionInForce(kind, key)
    if let inForce, inForce.digest == digest { return .unchanged(revision: inForce.revision) }
    let last = try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT max(revision) FROM record WHERE kind = ? AND key = ?"),
      arguments: [kind.rawValue, key])
    let revision = 1 + (last ?? 0)
    count += 1
    try database.cachedStatement(
      sql: """
        INSERT INTO record (entry, ordinal, kind, key, revision, digest, line)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [entry, count, kind.rawValue, key, revision, digest, line])
    for row in rows { try insert(row, key: key, revision: revision) }
    Self.add(
      to: &root, ordinal: count, kind: kind.rawValue, key: key, revision: revision, digest: digest,
      line: line)
    guard let inForce else { return .added(revision: revision) }
    return .changed(from: inForce.revision, revision: revision)
  }

  /// Whether the record in force is the same.
  func isInForce(_ kind: ContentKind, key: String, rows: [ContentRow]) throws -> Bool {
    try revisionInForce(kind, key)?.digest == Self.digest(kind, key: key, rows: rows)
  }

  private func revisionInForce(
    _ kind: ContentKind, _ key: String
  ) throws -> (revision: Int, digest: Data)? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT record.revision, record.digest FROM current_revision
          JOIN record USING (kind, key, revision) WHERE kind = ? AND key = ?
          """),
      arguments: [kind.rawValue, key]
    ).map { ($0[0], $0[1]) }
  }

  private func insert(_ row: ContentRow, key: String, revision: Int) throws {
    if ContentKind.numbered.contains(row.table) {
      return try insertNumbered(row, key: key, revision: revision)
    }
    var values: [DatabaseValue] = [key.databaseValue, revision.databaseValue]
    if row.table.isParent { values.append(entry.databaseValue) }
    try database.cachedStatement(sql: row.table.insertion)
      .execute(arguments: StatementArguments(values + row.values))
  }

  /// Zones and boundaries have numbers of their own, one sequence for both, by which the R*Tree knows them.
  private func insertNumbered(_ row: ContentRow, key: String, revision: Int) throws {
    let next =
      try nextLine
      ?? 1
      + (Int.fetchOne(
        database,
        sql:
          "SELECT max((SELECT coalesce(max(id), 0) FROM zone), (SELECT coalesce(max(id), 0) FROM boundary))"
      )
        ?? 0)
    nextLine = next + 1
    let parent = row.table.isParent ? ["entry"] : []
    let columns = ["id", row.table.key, "revision"] + parent + row.table.columns
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let own = [next.databaseValue, key.databaseValue, revision.databaseValue]
    try database.cachedStatement(
      sql: "INSERT INTO \(row.table.name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
    ).execute(
      arguments: StatementArguments(
        own + (row.table.isParent ? [entry.databaseValue] : []) + row.values))
    try index(row, as: next)
  }

  private func index(_ row: ContentRow, as number: Int) throws {
    guard let column = row.table.columns.firstIndex(of: "geometry"),
      case .blob(let bytes) = row.values[column].storage, let box = BoundingBox(wkb: bytes)
    else { return }
    try database.cachedStatement(sql: "INSERT INTO zone_index VALUES (?, ?, ?, ?, ?)")
      .execute(
        arguments: [
          number, box.minLongitude, box.maxLongitude, box.minLatitude, box.maxLatitude,
        ])
  }

  /// The digest of a record: over its kind and key, then each row's table and values.
  static func digest(_ kind: ContentKind, key: String, rows: [ContentRow]) -> Data {
    var hash = FramedHash(domain: "wenbao.record.v1")
    hash.add(kind.rawValue)
    hash.add(key)
    for row in rows {
      hash.add(row.table.name)
      for value in row.values { hash.add(value) }
    }
    return hash.value
  }

  /// One record's part in the root.
  static func add(
    to root: inout FramedHash, ordinal: Int, kind: String, key: String, revision: Int, digest: Data,
    line: Int?
  ) {
    root.add(ordinal)
    root.add(kind)
    root.add(key)
    root.add(revision)
    root.add(digest)
    if let line { root.add(line) } else { root.add(nil as String?) }
  }
}
