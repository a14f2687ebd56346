internal import CRegistrySchema
import GRDB
import GRDBSQLite

/// How every connection to a registry is set up: foreign keys on, trusted_schema off, defensive,
/// cell_size_check on, synchronous FULL, ten seconds of patience.
enum RegistryConnection {
  /// "WBO1" in ASCII, as in schema.sql.
  static let applicationID = 0x5742_4F31
  static let schemaVersion = 1

  /// How long a connection waits for another to finish writing.
  static let patience = Duration.seconds(10)

  /// What a connection keeps of the file in memory at most, KiB.
  private static let cacheKilobytes = 16_384

  /// Whether SQLite could be set up before its first use.
  private static let isSetUp = wenbao_sqlite_set_up() == 0

  static func configuration(readOnly: Bool) -> Configuration {
    _ = isSetUp
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    let wait = BusyWait(patience: patience)
    configuration.busyMode = .callback { wait.isToGoOn(after: $0) }
    let tally = StoreTally.current
    configuration.prepareDatabase { database in
      tally?.follow(database)
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA synchronous = FULL;
          PRAGMA cache_size = -\(cacheKilobytes);
          """)
      // GRDB would be told of each column that a statement and its triggers touch, for observers, of which there are
      // none: most of the time that translating the INSERT of an entry with its triggers takes.
      sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
      let code = wenbao_connection_defend(UnsafeMutableRawPointer(database.sqliteConnection))
      guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    return configuration
  }

  /// Whether the definitions that `query` gives are those of schema.sql, in its order.
  static func isEmbeddedSchema(_ database: Database, query: String) -> Bool {
    wenbao_schema_is_embedded(UnsafeMutableRawPointer(database.sqliteConnection), query) == 1
  }

  /// The whole of schema.sql, as embedded at build.
  static var schema: String {
    var length = 0
    let bytes = wenbao_schema_sql(&length)
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
