import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// Writes files that a user asked for beside the registry.
package enum OutputFolder {
  /// Makes a folder, unless it is there.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  package static func make(_ path: String) throws(OperationError) {
    // mkdir returns 0, or -1 with errno set.
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .outputUnwritable(path: path, fault: .last)
    }
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes sure that the names in a folder are on the disk, as far as its file system can.
  static func sync(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    Glibc.close(descriptor)
  }

  /// A text as the name of a file, which has no slash.
  package static func fileName(_ text: String) -> String {
    text.map { $0 == "/" ? "_" : String($0) }.joined()
  }

  /// Finds out, before the first of several files is written, that none is there.
  ///
  /// - Throws: `OperationError.outputExists`.
  package static func expectNone(of paths: [String]) throws(OperationError) {
    for path in paths {
      try expectFile(path)
      // access returns 0 where the file is there.
      if access(path, F_OK) == 0 { throw .outputExists(path: path) }
    }
  }

  /// What stands there already has to be a plain file: a device, a pipe, a folder or a link is never replaced by one.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  static func expectFile(_ path: String) throws(OperationError) {
    var status = stat()
    // lstat returns 0 where something is there.
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
    throw .outputUnwritable(path: path, fault: .notAFile)
  }

  /// Writes a text to a new file, or in place of one that is there and is no database.
  ///
  /// - Throws: `OperationError.outputExists`, `outputIsDatabase`, `outputUnwritable`; what was there stays.
  package static func write(
    _ text: String, to path: String, overwriting: Bool
  ) throws(OperationError) {
    try write(Array(text.utf8), to: path, overwriting: overwriting)
  }

  /// The same for bytes.
  package static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool
  ) throws(OperationError) {
    try expectFile(path)
    guard overwriting else { return try writeNew(bytes, to: path) }
    guard !isOfDatabase(path) else { throw .outputIsDatabase(path: path) }
    let unfinished = "\(path).part"
    // unlink returns 0, or -1 with errno set; that there is no old one is as good.
    unlink(unfinished)
    try begin(unfinished, with: bytes, for: path)
    try move(unfinished, to: path)
  }

  /// Lets `make` write a file that is a database of its own, and puts it in place once it is whole.
  ///
  /// - Throws: `OperationError.outputExists`, `outputIsDatabase`, `outputUnwritable`, and what `make` throws; what was
  ///   there stays.
  static func make(
    _ path: String, overwriting: Bool, _ make: (String) throws -> Void
  ) throws {
    try expectFile(path)
    if !overwriting { try expectNone(of: [path]) }
    guard !isOfDatabase(path) else { throw OperationError.outputIsDatabase(path: path) }
    let unfinished = "\(path).part"
    // unlink returns 0, or -1 with errno set; that there is no old one is as good.
    unlink(unfinished)
    // Whether a file can be made there is found out first, for the reason that it gives.
    try begin(unfinished, with: [], for: path)
    do {
      try make(unfinished)
    } catch {
      unlink(unfinished)
      throw naming(path, in: error)
    }
    try move(unfinished, to: path)
  }

  /// What went wrong with the unfinished file, said of the one that was asked for.
  private static func naming(_ path: String, in error: any Error) -> any Error {
    switch error {
    case StoreError.diskFull:
      OperationError.outputUnwritable(path: path, fault: .number(ENOSPC))
    case StoreError.inputOutput(_, let fault), OperationError.outputUnwritable(_, let fault):
      OperationError.outputUnwritable(path: path, fault: fault)
    default: error
    }
  }

  /// Lets `write` write a file piece by piece, and puts it in place once it is whole.
  ///
  /// - Throws: as ``make(_:overwriting:_:)``.
  static func stream(
    _ path: String, overwriting: Bool, _ write: (OutputFile) throws -> Void
  ) throws {
    try make(path, overwriting: overwriting) { unfinished in
      unlink(unfinished)
      let file = try OutputFile(creating: unfinished)
      try write(file)
      try file.close()
    }
  }

  private static func move(_ unfinished: String, to path: String) throws(OperationError) {
    // rename returns 0, or -1 with errno set.
    guard rename(unfinished, path) == 0 else {
      let fault = SystemFault.last
      unlink(unfinished)
      throw .outputUnwritable(path: path, fault: fault)
    }
  }

  /// Writes the unfinished file of a path that was asked for, which any fault is said of.
  private static func begin(
    _ unfinished: String, with bytes: [UInt8], for path: String
  ) throws(OperationError) {
    do {
      try writeNew(bytes, to: unfinished)
    } catch .outputUnwritable(_, let fault) {
      throw .outputUnwritable(path: path, fault: fault)
    }
  }

  private static func writeNew(_ bytes: [UInt8], to path: String) throws(OperationError) {
    let file = try OutputFile(creating: path)
    do {
      try file.write(bytes)
      try file.close()
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Whether a file is a SQLite database, such as a registry, or stands beside one as a part of it.
  private static func isOfDatabase(_ path: String) -> Bool {
    let owner = ["-wal", "-shm", "-journal"].first(where: path.hasSuffix)
      .map { String(path.dropLast($0.count)) }
    return [path, owner].compactMap { $0 }.contains(where: beginsAsDatabase)
  }

  private static func beginsAsDatabase(_ path: String) -> Bool {
    let application = RegistryFile(examining: path).applicationID
    // A GeoPackage holds nothing that could not be exported again.
    return application != nil && application != 0x4750_4B47  // "GPKG"
  }
}
