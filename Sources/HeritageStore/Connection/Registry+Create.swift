import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension Registry {
  /// Makes a new registry at `path`, which must not exist: file mode 0600 (`groupShared`: 0660), the
  /// schema, and the entry that creates it with its first officer.
  ///
  /// It is made beside `path` and gets its name when it is whole, so that whoever is interrupted finds no half
  /// registry in the way. Nothing that could fail comes after that: it is there, or there is an error.
  package static func create(
    at path: String, groupShared: Bool, genesis: Genesis
  ) throws -> RegistrySummary {
    guard access(path, F_OK) != 0 else { throw StoreError.alreadyExists(path: path) }
    let folder = RegistryFile(examining: RegistryFile.folder(of: path))
    if case .network(let name) = folder.fileSystem {
      throw StoreError.networkFile(path: path, fileSystem: name)
    }
    let unfinished = "\(path).new-\(getpid())"
    let descriptor = open(unfinished, O_CREAT | O_EXCL | O_RDWR, groupShared ? 0o660 : 0o600)
    guard descriptor >= 0 else {
      throw StoreError.inputOutput(path: path, fault: .last)
    }
    if groupShared { fchmod(descriptor, 0o660) }
    close(descriptor)
    do {
      let summary = try build(unfinished, genesis)
      try name(unfinished, path)
      return summary
    } catch {
      for suffix in ["", "-wal", "-shm", "-journal"] { unlink(unfinished + suffix) }
      throw StoreError.translating(error, path: path)
    }
  }

  /// Schema and first entries; nothing is left beside the file.
  private static func build(_ path: String, _ genesis: Genesis) throws -> RegistrySummary {
    let queue = try DatabaseQueue(
      path: path, configuration: RegistryConnection.configuration(readOnly: false))
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.inTransaction(.immediate) {
        try database.execute(sql: RegistryConnection.schema)
        return .commit
      }
    }
    let registry = Registry(path: path, queue: queue)
    try registry.writeGenesis(genesis)
    let summary = try registry.read { try $0.registry() }
    // Closing takes the log into the file as well, but says nothing where there is no room for that; and the log stays
    // behind when the file gets its name.
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    guard access(path + "-wal", F_OK) != 0 else {
      throw StoreError.inputOutput(path: path, fault: .sqlite("\(path)-wal is left"))
    }
    return summary
  }

  /// Gives a file its name, unless another has it, and makes sure that the name is on the disk.
  private static func name(_ unfinished: String, _ path: String) throws {
    // link returns 0, or -1 with errno set. Unlike rename it never takes the place of a file.
    guard link(unfinished, path) == 0 else {
      if errno == EEXIST { throw StoreError.alreadyExists(path: path) }
      if errno == EPERM || errno == EOPNOTSUPP { return try rename(unfinished, path) }
      throw StoreError.inputOutput(path: path, fault: .last)
    }
    unlink(unfinished)
    sync(folderOf: path)
  }

  /// The same where the file system knows no second name for a file: the name is taken first.
  private static func rename(_ unfinished: String, _ path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else { throw StoreError.alreadyExists(path: path) }
    close(descriptor)
    guard Glibc.rename(unfinished, path) == 0 else {
      let fault = SystemFault.last
      unlink(path)
      throw StoreError.inputOutput(path: path, fault: fault)
    }
    sync(folderOf: path)
  }

  private static func sync(folderOf path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    // Some file systems know no fsync of a folder; they return EINVAL.
    _ = fsync(descriptor)
    close(descriptor)
  }
}
