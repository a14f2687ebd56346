import Foundation
import HeritageStore
import Synchronization

/// What `sqlite3` writes out of files. Most tests begin with the same few files, and leave them as they are: files of the
/// same bytes are written out once.
enum FileDump {
  private static let known = Mutex<[String: String]>([:])

  /// The digest of a file's whole content.
  static func digest(of path: String) throws -> String {
    let bytes = try bytes(of: path)
    if let digest = known.withLock({ $0[bytes] }) { return digest }
    let digest = Digest.text(of: Array(try PlainSession.run(".dump", on: path).output.utf8))
    known.withLock { $0[bytes] = digest }
    return digest
  }

  /// The digest of the file's bytes and of those in its log.
  private static func bytes(of path: String) throws -> String {
    var digest = Digest()
    for part in [path, path + "-wal"] {
      let data = FileManager.default.contents(atPath: part) ?? Data()
      data.withUnsafeBytes { digest.add($0) }
    }
    return digest.text
  }
}
