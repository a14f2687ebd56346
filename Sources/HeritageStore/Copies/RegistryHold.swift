import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension Registry {
  /// Takes the file for this process alone, its log taken into it and gone, until the registry is closed: whoever comes
  /// now waits, and whoever then still has it under its old name is refused by SQLite, which sees that it was moved.
  ///
  /// - Throws: `StoreError.busy` where another process has it open.
  package func hold() throws {
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        guard try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
          throw StoreError.busy(path: path)
        }
        // The lock outlives the transaction in this mode.
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")
      }
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  /// Ends the hold; a file that stays in use gets its write-ahead log back.
  package func release(keepingLog: Bool) {
    if keepingLog {
      try? queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL;")
      }
    }
    try? queue.close()
  }
}

extension RegistryFile {
  /// A process that has the file open as a database; `nil` where there is none, or it cannot be told.
  ///
  /// Not to be asked while this process has it open: closing a file lets go of the process's own locks on it.
  package var holder: Int? {
    let descriptor = open(place, O_RDWR | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // The bytes that SQLite locks in a file that is being read or written.
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    // fcntl returns -1 where it cannot tell, and else the lock that is in the way.
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
    return Int(lock.l_pid)
  }
}
