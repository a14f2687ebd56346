import GRDB
import Heritage

@testable import HeritageStore

/// Compares every table at past entries with an empty registry into which the journal is replayed up to there.
struct PastComparison {
  private let file: Registry
  private let replica: DatabaseQueue

  init(of path: String) throws {
    file = try Registry(openingAt: path, readOnly: true)
    replica = try DatabaseQueue(
      configuration: RegistryConnection.configuration(readOnly: false))
    try replica.writeWithoutTransaction { database in
      try database.execute(sql: RegistryConnection.schema)
      try SchemaTrust.establish(in: database, path: path)
      try database.execute(sql: "ATTACH DATABASE ? AS original", arguments: [path])
    }
  }

  /// Tables of state, of content and the journal, and the views.
  private static let tables: [String] =
    Registry.stateTables + ContentKind.allCases.flatMap { $0.tables.map(\.name) }
    + [
      "entry", "record", "evidence", "site_in_force", "zone_line", "site_gap", "site_count",
      "difference",
    ]

  /// `entry 12: hazard`, for each table that is not the same at one of the entries.
  func differences(atEvery step: Int) throws -> [String] {
    let newest = try file.read { try Int.fetchOne($0.database, sql: "SELECT max(seq) FROM entry") }
    var found: [String] = []
    var seq = 0
    while let newest, seq < newest {
      let next = min(seq + step, newest)
      found += try compare(after: seq, at: next)
      seq = next
    }
    return found
  }

  private func compare(after start: Int, at seq: Int) throws -> [String] {
    let expected = try replica.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        let refusal = try Registry.replay(database, after: start, through: seq)
        return refusal == nil ? .commit : .rollback
      }
      return try Self.tables.map { try Self.rows(of: $0, "main.", database) }
    }
    return try file.readPast({ try PastMoment(seq, $0) }) { session in
      try Self.tables.enumerated().compactMap { index, table in
        try Self.rows(of: table, "", session.database) == expected[index]
          ? nil : "entry \(seq): \(table)"
      }
    }
  }

  /// As a set: the order is that of the queries.
  private static func rows(
    of table: String, _ place: String, _ database: Database
  ) throws -> Set<[DatabaseValue]> {
    Set(
      try Row.fetchAll(database, sql: "SELECT * FROM \(place)\(table)").map { row in
        row.map(\.1)
      })
  }
}
