import GRDB
package import Heritage

extension Registry {
  /// Runs `body` on the registry as it was at the end of a past day: as the entries recorded by then had made it, with what
  /// was undone later still in force. The session's day is that day.
  ///
  /// - Throws: `StoreError.beforeTheRegistry` where it was made later, `StoreError.unknownThen` for what was not there;
  ///   otherwise as ``read(anySchema:on:_:)``.
  package func read<Result>(
    asOf day: CivilDate, _ body: (ReadSession) throws -> Result
  ) throws -> Result {
    do {
      return try readPast({ try PastMoment(endOf: day, $0) }, body)
    } catch StoreError.unknown(let reference) {
      throw StoreError.unknownThen(reference, day: day)
    }
  }

  /// The same at a moment that is found in the file.
  func readPast<Result>(
    _ moment: (Database) throws -> PastMoment, _ body: (ReadSession) throws -> Result
  ) throws -> Result {
    do {
      let stamp = way == .immutable ? file.stamp : nil
      let result = try queue.writeWithoutTransaction { database in
        // Temporary tables hold rows that were checked before they were kept.
        try database.execute(
          sql: """
            PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON
            """)
        defer {
          try? database.execute(
            sql: "PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON")
        }
        var result: Result?
        try database.inTransaction(.deferred) {
          try SchemaTrust.require(in: database, path: path)
          result = try Self.past(try moment(database), database, body)
          return .rollback
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return result
      }
      if way == .immutable, file.stamp != stamp { throw StoreError.busy(path: path) }
      return result
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  private static func past<Result>(
    _ moment: PastMoment, _ database: Database, _ body: (ReadSession) throws -> Result
  ) throws -> Result {
    if moment.laterEntryCount > 0 {
      try PastState(database: database, lastEntry: moment.lastEntry).build()
    }
    try database.execute(sql: "PRAGMA query_only = ON")
    defer { try? database.execute(sql: "PRAGMA query_only = OFF") }
    return try body(ReadSession(database: database, today: moment.day, past: moment))
  }
}
