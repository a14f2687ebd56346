internal import CRegistrySchema
import GRDB
import Heritage

#if canImport(Glibc)
  import Glibc
#endif

/// A registry: one SQLite file, opened.
///
/// Reading and writing happen inside closures that get a session; a session does not leave them.
package final class Registry {
  package let path: String
  let queue: DatabaseQueue

  /// Opens an existing registry. Even for reading alone the connection may write where the file may be written,
  /// so that the last one to close takes the write-ahead log and its index away; `read` itself cannot write.
  ///
  /// - Throws: `StoreError.noRegistry`, `.notARegistry`, `.newerSchema`, or what SQLite reports.
  package init(openingAt path: String, readOnly: Bool) throws {
    guard access(path, F_OK) == 0 else { throw StoreError.noRegistry(path: path) }
    self.path = path
    do {
      queue = try DatabaseQueue(
        path: path,
        configuration: RegistryConnection.configuration(
          readOnly: readOnly && !RegistryConnection.isWritable(path)))
      let identity = try queue.read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        )
      }
      guard identity.0 == RegistryConnection.applicationID else {
        throw StoreError.notARegistry(path: path)
      }
      guard identity.1 == RegistryConnection.schemaVersion else {
        throw StoreError.newerSchema(path: path, version: identity.1)
      }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Runs `body` on one unchanging view of the registry.
  package func read<Result>(_ body: (ReadSession) throws -> Result) throws -> Result {
    do {
      return try queue.read { try body(ReadSession(database: $0)) }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// Runs `body` in one transaction that has the writing lock from its first statement. It is kept where
  /// `body` returns and `commit` is set; otherwise nothing has happened.
  package func write<Result>(
    as actor: Actor, commit: Bool = true, _ body: (WriteSession) throws -> Result
  ) throws -> Result {
    do {
      return try queue.writeWithoutTransaction { database in
        try SchemaTrust.establish(in: database, path: path)
        try JournalWriter.insertion(in: database)
        var result: Result?
        try database.inTransaction(.immediate) {
          let session = try WriteSession(database: database, actor: actor)
          result = try body(session)
          if commit { try expectInPlace(database) }
          return commit ? .commit : .rollback
        }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return result
      }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// What is written to a file that was removed, or that another took the place of, would be lost.
  private func expectInPlace(_ database: Database) throws {
    let hasMoved = wenbao_connection_has_moved(UnsafeMutableRawPointer(database.sqliteConnection))
    if hasMoved != 0 { throw StoreError.movedAway(path: path) }
  }
}
