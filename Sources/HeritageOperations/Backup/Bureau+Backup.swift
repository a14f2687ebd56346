import Heritage
package import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// What a backup has come to.
package struct BackupOutcome: Hashable, Sendable {
  package var record: BackupRecord
  /// Whether it could be written down beside the registry.
  package var isWrittenDown: Bool
}

extension Bureau {
  /// Copies the registry while others may write, proves the copy, and only then gives it its name (备份).
  ///
  /// `destination` is a file that is not there yet, or a folder, in which the copy is named after the registry and the
  /// time.
  ///
  /// - Throws: `CopyError`, `OperationError.outputExists`, `outputUnwritable`; then nothing is left of the copy.
  package func backup(
    to destination: String, progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> BackupOutcome {
    let source = try Registry(openingAt: path, readOnly: true)
    let place = copyPlace(destination, of: source.file)
    try OutputFolder.expectNone(of: [place])
    let part = try PartFile(for: place)
    try source.copy(into: part.path, called: place)
    let holding = try Self.prove(part, of: source, progress)
    try part.sync()
    guard let digest = Digest.ofFile(part.path) else {
      throw OperationError.fileUnreadable(path: place, fault: .number(EIO))
    }
    try part.putInPlace()
    let record = BackupRecord(
      file: RegistryFile(examining: place).place, sha256: digest.text, bytes: digest.bytes,
      registry: holding.uuid, head: holding.head, headHash: holding.headHash,
      records: holding.records, madeAt: actor.now)
    let isWrittenDown = (try? BackupLog(of: source.file.place).add(record)) != nil
    return BackupOutcome(record: record, isWrittenDown: isWrittenDown)
  }

  private func copyPlace(_ destination: String, of file: RegistryFile) -> String {
    guard RegistryFile(examining: destination).kind == .folder else { return destination }
    let name = file.place.split(separator: "/").last.map(String.init) ?? "wenbao.sqlite"
    let stem = name.hasSuffix(".sqlite") ? String(name.dropLast(7)) : name
    return "\(destination.last == "/" ? String(destination.dropLast()) : destination)/"
      + "\(stem)-\(actor.now.fileStamp).sqlite"
  }

  /// Verifies a copy, and compares what it holds with what its source held at the same entry.
  static func prove(
    _ part: PartFile, of source: Registry, _ progress: (VerificationProgress) -> Void
  ) throws -> RegistryHolding {
    let (holding, report) = try Registry.prove(copyAt: part.path, progress: progress)
    guard report.isClean else {
      throw CopyError.faulty(
        source: source.path, findings: report.findings, count: report.findingCount)
    }
    let expected = try source.read { try $0.holding(upTo: holding?.head) }
    guard let holding, holding == expected else {
      throw CopyError.differs(source: source.path, expected: expected, found: holding)
    }
    return holding
  }
}

extension Instant {
  /// `YYYYMMDDTHHMMSSZ`, for the name of a file.
  var fileStamp: String { description.filter { $0 != "-" && $0 != ":" } }
}
