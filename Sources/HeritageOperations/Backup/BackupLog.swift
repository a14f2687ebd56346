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

  /// Of the registry at `place`.
  package init(of place: String) {
    path = place + ".backups"
  }

  /// The newest that is written down of a registry.
  package func last(of registry: String) -> BackupRecord? {
    text.split(separator: "\n").reversed().lazy.compactMap(BackupRecord.init(line:))
      .first { $0.registry == registry }
  }

  /// Writes a copy down. A line is written at once, so that two that are made together do not mix.
  ///
  /// - Throws: `OperationError.outputUnwritable`.
  func add(_ record: BackupRecord) throws(OperationError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .outputUnwritable(path: path, fault: .last)
    }
    defer { close(descriptor) }
    let line = Array("\(record.json.canonicalText)\n".utf8)
    // write(2) returns how many bytes it took, or -1 with errno set.
    guard line.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == line.count,
      fsync(descriptor) == 0
    else {
      throw .outputUnwritable(path: path, fault: .last)
    }
  }

  private var text: String {
    guard let file = fopen(path, "re") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    // fread returns how many bytes it got; 0 at the end.
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
