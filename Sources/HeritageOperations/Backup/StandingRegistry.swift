import HeritageStore

/// What stands where a registry is to be restored: nothing, a registry, or a file that cannot be read as one.
final class StandingRegistry {
  let file: RegistryFile
  private let registry: Registry?
  private var isHeld = false

  /// - Throws: `CopyError.inUse`; `StoreError` where the place cannot be written, or what is there is something else
  ///   than a registry.
  init(_ file: RegistryFile, forWriting isWriting: Bool) throws {
    self.file = file
    registry = try Self.open(file, forWriting: isWriting)
  }

  deinit {
    // What was not replaced goes on as it was.
    if isHeld { registry?.release(keepingLog: true) }
  }

  private static func open(_ file: RegistryFile, forWriting isWriting: Bool) throws -> Registry? {
    guard file.kind != .missing else { return nil }
    if isWriting, let process = file.holder {
      throw CopyError.inUse(path: file.path, process: process)
    }
    do {
      let way = try file.way(writing: isWriting)
      // SQLite would do away with the log of what it takes for an empty database.
      guard file.applicationID != nil else { return nil }
      return try Registry(opening: file, way)
    } catch StoreError.damaged, StoreError.emptyFile {
      return nil
    }
  }

  /// Takes it for this process alone.
  ///
  /// - Throws: `StoreError.busy`.
  func hold() throws {
    do {
      try registry?.hold()
      isHeld = registry != nil
    } catch StoreError.damaged {
      // Nothing can be done with it, and nobody else can.
    }
  }

  /// Lets go of it once it has been replaced.
  func release() {
    isHeld = false
    registry?.release(keepingLog: false)
  }

  /// What it has in common with a copy.
  func compare(with holding: RegistryHolding, at path: String) throws -> RestoreOutcome.Before {
    guard file.kind != .missing else { return .nothing }
    guard let registry, let before = try? registry.read(anySchema: true, { try $0.holding() })
    else { return .unreadable }
    guard before.uuid == holding.uuid else { return .registry(before, common: 0) }
    let copy = try Registry(openingToCopy: path)
    // Two chains that part do not meet again: the last common entry is found by halving.
    var (common, end) = (0, min(before.head, holding.head))
    while common < end {
      let middle = (common + end + 1) / 2
      let hash = try copy.read { try $0.hash(ofEntry: middle) }
      let old = try? registry.read(anySchema: true) { try $0.hash(ofEntry: middle) }
      if hash == old { common = middle } else { end = middle - 1 }
    }
    return .registry(before, common: common)
  }
}
