import Heritage
package import HeritageStore

extension Bureau {
  /// Puts a proven copy of `source` in the place of the registry (恢复). What was there goes on under a name with the
  /// time.
  ///
  /// - Throws: `CopyError`, `StoreError`, `OperationError.outputUnwritable`; then what was there stays.
  package func restore(
    from source: String, takesAnother: Bool = false, isDryRun: Bool = false,
    progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> RestoreOutcome {
    let file = RegistryFile(examining: path)
    let original = try open(backup: source)
    guard original.file.place != file.place else { throw CopyError.isItself(path: path) }
    let standing = try StandingRegistry(file, forWriting: !isDryRun)
    let part = try PartFile(for: file.place)
    try original.copy(into: part.path, called: file.path)
    let holding = try Self.prove(part, of: original, progress)
    func compare() throws -> RestoreOutcome {
      RestoreOutcome(
        file: path, source: source, holding: holding,
        before: try standing.compare(with: holding, at: part.path),
        keptAs: file.kind == .missing ? nil : keptName(of: file), isDryRun: isDryRun)
    }
    let outcome = try compare()
    if case .registry(let before, _) = outcome.before, before.uuid != holding.uuid, !takesAnother {
      throw CopyError.ofAnother(
        source: source, uuid: holding.uuid, path: path, standing: before.uuid)
    }
    guard !isDryRun else { return outcome }
    try standing.hold()
    // Somebody may have written until now.
    let final = try compare()
    try Registry.keepLog(at: part.path)
    try Self.put(part, inPlaceOf: file, keptAs: final.keptAs)
    standing.release()
    // The copy stands: that this cannot be written down beside it undoes nothing, and `doctor` says more, not less.
    try? BackupLog(of: file.place).addRestoration(
      of: RegistryFile(examining: source).place, head: holding.head, at: actor.now)
    return final
  }

  private func open(backup source: String) throws -> Registry {
    do {
      return try Registry(openingToCopy: source)
    } catch let reason as StoreError {
      throw CopyError.unusable(source: source, reason: reason)
    }
  }

  private static func put(
    _ part: PartFile, inPlaceOf file: RegistryFile, keptAs kept: String?
  ) throws {
    guard let kept else {
      try part.sync()
      return try part.putInPlace()
    }
    try part.take(mode: file.mode, owner: file.owner, group: file.group)
    try part.sync()
    try part.replace(keeping: kept)
  }

  /// A name that nothing has yet.
  private func keptName(of file: RegistryFile) -> String {
    let name = "\(file.place).before-restore-\(actor.now.fileStamp)"
    let names = [name] + (2...99).map { "\(name)-\($0)" }
    return names.first { RegistryFile(examining: $0).kind == .missing } ?? name
  }
}
