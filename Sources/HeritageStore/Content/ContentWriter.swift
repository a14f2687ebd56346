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
  private let statements: StatementShelf
  private var nextLine: Int?

  init(database: Database) throws {
    self.database = database
    statements = StatementShelf(database: database)
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
    try stage(ContentRecord(kind, key: key, rows: rows, line: line))
  }

  /// Writes a record, unless the one in force is the same.
  func stage(_ record: ContentRecord) throws -> StagedChange {
    let revision = 1 + (try lastRevision(record) ?? 0)
    let inForce = revision == 1 ? nil : try revisionInForce(record.kind, record.key)
    if let inForce, inForce.digest == record.digest {
      return .unchanged(revision: inForce.revision)
    }
    count += 1
    var key = record.key
    try key.withUTF8 { bytes in
      let key = FramedValues.Value.text(UnsafeRawBufferPointer(bytes))
      try insert(record, key, revision)
      try insert(record.rows, key, revision)
    }
    Self.add(
      to: &root, ordinal: count, kind: record.kind.rawValue, key: record.key, revision: revision,
      digest: record.digest, line: record.line)
    guard let inForce else { return .added(revision: revision) }
    return .changed(from: inForce.revision, revision: revision)
  }

  /// Whether the record in force is the same.
  func isInForce(_ kind: ContentKind, key: String, rows: [ContentRow]) throws -> Bool {
    try revisionInForce(kind, key)?.digest == ContentRecord.digest(kind, key: key, rows: rows)
  }

  /// The last revision, in force or undone; `nil` of a new record.
  private func lastRevision(_ record: ContentRecord) throws -> Int? {
    let statement = try statements.lastRevision()
    var names = FramedValues()
    names.add(record.kind.rawValue)
    names.add(record.key)
    return try names.withEach({ try statement.bind($1, at: $0 + 1) }, then: statement.integer)
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

  private func insert(_ record: ContentRecord, _ key: FramedValues.Value, _ revision: Int) throws {
    let statement = try statements.record()
    try statement.bind(entry, at: 1)
    try statement.bind(count, at: 2)
    try statement.bind(key, at: 4)
    try statement.bind(revision, at: 5)
    try statement.bind(record.line.map { .integer(Int64($0)) } ?? .null, at: 7)
    var values = FramedValues()
    values.add(record.kind.rawValue)
    values.add(record.digest)
    try values.withEach({ try statement.bind($1, at: $0 == 0 ? 3 : 6) }, then: statement.run)
  }

  /// Rows that go into a table with one statement at most: it saves half of what statements cost.
  private static let rowsAtOnce = 10

  private func insert(_ rows: [ContentRow], _ key: FramedValues.Value, _ revision: Int) throws {
    var rest = rows[...]
    while let table = rest.first?.table {
      let some = rest.prefix(Self.rowsAtOnce).prefix { $0.table === table }
      rest = rest.dropFirst(some.count)
      try insert(some, into: table, key, revision)
    }
  }

  private func insert(
    _ rows: ArraySlice<ContentRow>, into table: ContentTable, _ key: FramedValues.Value,
    _ revision: Int
  ) throws {
    let statement = try statements.insertion(into: table, rows: rows.count)
    var boxes: [(number: Int, box: BoundingBox)] = []
    var place = 1
    func bind(_ value: FramedValues.Value) throws {
      try statement.bind(value, at: place)
      place += 1
    }
    /// Text and bytes are bound in place: all rows stay open until the statement has run.
    func bind(rowsFrom index: Int) throws {
      guard index < rows.endIndex else { return try statement.run() }
      let number = table.isNumbered ? try takeNumber() : nil
      if let number { try bind(.integer(Int64(number))) }
      try bind(key)
      try bind(.integer(Int64(revision)))
      if table.isParent { try bind(.integer(Int64(entry))) }
      try rows[index].values.withEach(
        { column, value in
          try bind(value)
          guard let number, column == table.geometryColumn, case .bytes(let wkb) = value,
            let box = BoundingBox(wkb: wkb)
          else { return }
          boxes.append((number, box))
        }, then: { try bind(rowsFrom: index + 1) })
    }
    try bind(rowsFrom: rows.startIndex)
    for (number, box) in boxes { try self.index(box, as: number) }
  }

  /// Zones and boundaries have numbers of their own, one sequence for both, by which the R*Tree knows them.
  private func takeNumber() throws -> Int {
    let number = try nextLine ?? 1 + statements.lastNumber()
    nextLine = number + 1
    return number
  }

  private func index(_ box: BoundingBox, as number: Int) throws {
    let statement = try statements.box()
    try statement.bind(number, at: 1)
    try statement.bind(.real(box.minLongitude), at: 2)
    try statement.bind(.real(box.maxLongitude), at: 3)
    try statement.bind(.real(box.minLatitude), at: 4)
    try statement.bind(.real(box.maxLatitude), at: 5)
    try statement.run()
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
