internal import CRegistrySchema
import GRDB
package import Heritage

#if canImport(Glibc)
  import Glibc
#endif

/// A registry: one SQLite file, opened.
///
/// Reading and writing happen inside closures that get a session; a session does not leave them.
package final class Registry {
  package let path: String
  package let file: RegistryFile
  package let way: OpeningWay
  let queue: DatabaseQueue

  /// Opens an existing registry. Even for reading alone the connection may write where the file may be written,
  /// so that the last one to close takes the write-ahead log and its index away; `read` itself cannot write. A file
  /// that nothing may be made beside is opened as one that does not change.
  ///
  /// - Throws: `StoreError.noRegistry` and what else the file can be instead, or what SQLite reports.
  package convenience init(openingAt path: String, readOnly: Bool) throws {
    let file = RegistryFile(examining: path)
    try self.init(opening: file, file.way(writing: !readOnly))
  }

  /// Opens a file that was examined, to read it.
  package convenience init(opening file: RegistryFile) throws {
    try self.init(opening: file, file.way(writing: false))
  }

  /// Opens a file in a way that somebody knows to be right for it.
  package init(opening file: RegistryFile, _ way: OpeningWay) throws {
    path = file.path
    self.file = file
    self.way = way
    do {
      queue = try DatabaseQueue(
        path: file.uri(way),
        configuration: RegistryConnection.configuration(readOnly: way != .readWrite))
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
    file = RegistryFile(examining: path)
    way = .readWrite
    self.queue = queue
  }

  /// Runs `body` on one unchanging view of the registry, once its schema is seen to be ours: a view of another's
  /// making would give other answers. What only looks for such things takes `anySchema`.
  ///
  /// - Throws: `StoreError.foreignSchema`; `StoreError.busy` where a file that was taken for unchanging has changed.
  package func read<Result>(
    anySchema: Bool = false, today: CivilDate? = nil, _ body: (ReadSession) throws -> Result
  ) throws -> Result {
    do {
      let stamp = way == .immutable ? file.stamp : nil
      let result = try queue.read { database in
        if !anySchema { try SchemaTrust.require(in: database, path: path) }
        return try body(ReadSession(database: database, today: today))
      }
      if way == .immutable, file.stamp != stamp { throw StoreError.busy(path: path) }
      return result
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
