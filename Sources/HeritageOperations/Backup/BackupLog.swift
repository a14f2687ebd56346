package import Heritage
import HeritageStore

#if canImport(Glibc)
  import Glibc
#endif

/// A good copy that was made of a registry.
package struct BackupRecord: Hashable, Sendable {
  package var file: String
  /// Of the file.
  package var sha256: String
  package var bytes: Int
  package var registry: String
  /// Number and hash of the copy's last entry.
  package var head: Int
  package var headHash: String
  package var records: Int
  package var madeAt: Instant

  /// As it is kept, and as `--json` gives it.
  package var json: JSONValue {
    [
      "bytes": .integer(bytes), "file": .string(file), "head": .integer(head),
      "headHash": .string(headHash), "madeAt": .string(madeAt.description),
      "records": .integer(records), "registry": .string(registry), "sha256": .string(sha256),
    ]
  }

  init(
    file: String, sha256: String, bytes: Int, registry: String, head: Int, headHash: String,
    records: Int, madeAt: Instant
  ) {
    (self.file, self.sha256, self.bytes, self.registry) = (file, sha256, bytes, registry)
    (self.head, self.headHash, self.records, self.madeAt) = (head, headHash, records, madeAt)
  }

  /// Of a line; `nil` where it is none.
  init?(line: some StringProtocol) {
    guard let json = try? JSONValue(parsing: String(line)),
      let file = json["file"]?.string, let sha256 = json["sha256"]?.string,
      let bytes = json["bytes"]?.integer, let registry = json["registry"]?.string,
      let head = json["head"]?.integer, let headHash = json["headHash"]?.string,
      let records = json["records"]?.integer,
      let madeAt = json["madeAt"]?.string.flatMap(Instant.init)
    else { return nil }
    self.init(
      file: file, sha256: sha256, bytes: bytes, registry: registry, head: head,
      headHash: headHash, records: records, madeAt: madeAt)
  }
}

/// The good copies of a registry, one a line, in a file beside it. A copy is no act: it changes nothing of what the
/// registry says, and who makes it need be no officer.
package struct BackupLog {
  package let path: String
  private let registry: RegistryFile

  /// Of the registry at `place`.
  package init(of place: String) {
    path = place + ".backups"
    registry = RegistryFile(examining: place)
  }

  /// Whether something else than a file has its name, which is neither read nor written.
  package var isBlocked: Bool {
    let kind = RegistryFile(examining: path).kind
    return kind != .missing && kind != .regular
  }

  /// The newest that is written down of a registry.
  package func last(of registry: String) -> BackupRecord? { records(of: registry).last }

  /// All that are written down of a registry, the oldest first, since a copy was last put in its place by `restore`:
  /// what was there before that need not be in it.
  package func records(of registry: String) -> [BackupRecord] {
    var records: [BackupRecord] = []
    for line in text.split(separator: "\n") {
      if let record = BackupRecord(line: line) {
        if record.registry == registry { records.append(record) }
      } else if Self.isRestoration(line) {
        records.removeAll()
      }
    }
    return records
  }

  private static func isRestoration(_ line: some StringProtocol) -> Bool {
    (try? JSONValue(parsing: String(line)))?["restoredAt"]?.string != nil
  }

  /// Writes a copy down. A line is written at once, so that two that are made together do not mix.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  func add(_ record: BackupRecord) throws(OperationError) { try append(record.json) }

  /// Writes down that a copy took the place of the registry.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  func addRestoration(of source: String, head: Int, at moment: Instant) throws(OperationError) {
    try append([
      "restoredAt": .string(moment.description), "source": .string(source), "head": .integer(head),
    ])
  }

  private func append(_ json: JSONValue) throws(OperationError) {
    let mode = mode_t(registry.kind == .regular ? registry.mode & 0o660 : 0o600)
    let isNew = access(path, F_OK) != 0
    // A pipe without a reader is not waited for: opening it fails.
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = open(path, flags, mode)
    guard descriptor >= 0 else {
      throw .outputUnwritable(path: path, fault: .last)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .outputUnwritable(path: path, fault: .notAFile)
    }
    if isNew {
      // Whoever may write the registry may write down its copies; only root may give a file to any group.
      _ = fchown(descriptor, uid_t.max, gid_t(registry.group))
      fchmod(descriptor, mode)
    }
    let line = Array("\(json.canonicalText)\n".utf8)
    // write(2) returns how many bytes it took, or -1 with errno set.
    guard line.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == line.count,
      fsync(descriptor) == 0
    else {
      throw .outputUnwritable(path: path, fault: .last)
    }
  }

  /// Lines that are longer in all than any registry's, or something else than a file, are none.
  private static let limit = 64 << 20

  private var text: String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return "" }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    // read(2) returns how many bytes it got, 0 at the end, or -1.
    while bytes.count < Self.limit, case let count = read(descriptor, &piece, piece.count),
      count > 0
    {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
