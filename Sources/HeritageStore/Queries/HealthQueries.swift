import GRDB
package import Heritage

extension Registry {
  /// The version of SQLite that the process runs with.
  package static var sqliteVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? "?"
  }

  /// What SQLite finds wrong with the file's pages, at most ten things; nothing where all is well.
  package func quickCheck() throws -> [String] {
    do {
      return try queue.read { try String.fetchAll($0, sql: "PRAGMA quick_check(10)") }
        .filter { $0 != "ok" }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// The first table, view or trigger that is not that of schema.sql; `nil` where all are.
  package func foreignObject() throws -> String? {
    do {
      try queue.read { try SchemaTrust.require(in: $0, path: path) }
      return nil
    } catch StoreError.foreignSchema(_, let object) {
      return object
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }
}

/// A value in the table of settings, known or not.
package struct StoredSetting: Hashable, Sendable {
  package var key: String
  package var value: String
  package var validFrom: CivilDate
}

extension ReadSession {
  /// Every value in the table of settings, by key and day.
  package func storedSettings() throws -> [StoredSetting] {
    try Row.fetchAll(
      database, sql: "SELECT key, value, valid_from FROM setting ORDER BY key, valid_from"
    ).map { StoredSetting(key: $0[0], value: $0[1], validFrom: try date($0[2] as String)) }
  }
}
