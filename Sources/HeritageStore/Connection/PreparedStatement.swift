import GRDB
import GRDBSQLite

/// A statement of SQLite that is run many times in one transaction. Owns it, and must not outlive the connection.
///
/// Beside GRDB's statements it saves the boxing of each value: an import runs it for every row. Text and bytes are bound
/// in place and read during ``run(_:)`` alone.
final class PreparedStatement {
  private let connection: OpaquePointer
  private let handle: OpaquePointer

  init(_ sql: String, in database: Database) throws {
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    self.connection = connection
    var handle: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let code = sqlite3_prepare_v3(connection, sql, -1, flags, &handle, nil)
    guard code == SQLITE_OK, let handle else { throw Self.error(code, connection) }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds a value at a place from 1. Text and bytes must live until the statement has run.
  func bind(_ value: FramedValues.Value, at place: Int) throws {
    let place = Int32(place)
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, place)
      case .integer(let number): sqlite3_bind_int64(handle, place, number)
      case .real(let real): sqlite3_bind_double(handle, place, real)
      case .text(let text):
        sqlite3_bind_text64(
          handle, place, text.bindMemory(to: CChar.self).baseAddress, sqlite3_uint64(text.count),
          nil, UInt8(SQLITE_UTF8))
      case .bytes(let bytes):
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(handle, place, 0)
          : sqlite3_bind_blob64(
            handle, place, bytes.baseAddress, sqlite3_uint64(bytes.count), nil)
      }
    guard code == SQLITE_OK else { throw Self.error(code, connection) }
  }

  /// Binds an integer at a place from 1.
  func bind(_ number: Int, at place: Int) throws { try bind(.integer(Int64(number)), at: place) }

  /// Runs it to its end. What was bound is forgotten.
  func run() throws {
    defer { reset() }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw Self.error(code, connection) }
  }

  /// The integer in the first column of the first row; `nil` where there is no row, or it is NULL.
  func integer() throws -> Int? {
    defer { reset() }
    let code = sqlite3_step(handle)
    guard code == SQLITE_ROW else {
      guard code == SQLITE_DONE else { throw Self.error(code, connection) }
      return nil
    }
    guard sqlite3_column_type(handle, 0) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(handle, 0))
  }

  /// Its own code says again what the step has said.
  private func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private static func error(_ code: Int32, _ connection: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }
}
