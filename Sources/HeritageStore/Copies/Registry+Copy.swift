import GRDB

extension Registry {
  /// Opens a registry to be copied: other than for use, it may lie on another machine.
  ///
  /// - Throws: as ``init(openingAt:readOnly:)``.
  package convenience init(openingToCopy path: String) throws {
    let file = RegistryFile(examining: path)
    try self.init(opening: file, file.way(writing: false, copying: true))
  }

  /// Copies the registry, as it stands at one moment, page by page into an empty file that nobody else knows of.
  /// Others may write meanwhile: in a file with a write-ahead log a reader keeps no writer waiting.
  ///
  /// The copy is not yet on the disk; that is its owner's to see to. `name` is what it will be called.
  package func copy(into path: String, called name: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      // Neither a journal nor waiting for the disk: a copy that is broken off is thrown away.
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    }
    do {
      // Without locks, which the file systems of other machines may not have.
      let uri = RegistryFile(examining: path).uri(.readWrite) + "?nolock=1"
      let copy = try DatabaseQueue(path: uri, configuration: configuration)
      defer { try? copy.close() }
      try queue.backup(to: copy)
    } catch {
      throw Self.translating(copyError: error, from: self.path, to: name)
    }
  }

  /// What the copy at `path`, which nobody else knows of, holds, and what verifying it found.
  package static func prove(
    copyAt path: String, progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> (holding: RegistryHolding?, report: VerificationReport) {
    let copy = try Registry(opening: RegistryFile(examining: path), .immutable)
    let report = try copy.verify(progress: progress)
    // What does not verify need not even have what is asked for here.
    let holding = try? copy.read(anySchema: true) { try $0.holding() }
    return (holding, report)
  }

  /// Lets a file have the write-ahead log that a registry has.
  package static func keepLog(at path: String) throws {
    do {
      let queue = try DatabaseQueue(
        path: RegistryFile(examining: path).uri(.readWrite),
        configuration: RegistryConnection.configuration(readOnly: false))
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    } catch {
      throw StoreError.translating(error, path: path)
    }
  }

  private static func translating(
    copyError error: any Error, from source: String, to path: String
  ) -> any Error {
    let isOfSource: [ResultCode] = [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_BUSY, .SQLITE_LOCKED]
    let isSource = (error as? DatabaseError).map { isOfSource.contains($0.resultCode) } ?? true
    return StoreError.translating(error, path: isSource ? source : path)
  }
}
