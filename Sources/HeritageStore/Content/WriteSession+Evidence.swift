import Foundation
import GRDB
import Heritage

extension WriteSession {
  /// Puts a file into the registry, unless it is there already, and returns its SHA-256.
  @discardableResult
  package func keep(_ file: EvidenceFile) throws -> String {
    let sha256 = Digest.text(of: file.bytes)
    let known = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM evidence WHERE sha256 = ?)"),
      arguments: [sha256])
    guard known != true else { return sha256 }
    try database.cachedStatement(
      sql: "INSERT INTO evidence (sha256, entry, name, media_type, size) VALUES (?, ?, ?, ?, ?)"
    ).execute(
      arguments: [sha256, journal.nextSeq, file.name, file.mediaType, file.bytes.count])
    try database.cachedStatement(sql: "INSERT INTO evidence_bytes (sha256, bytes) VALUES (?, ?)")
      .execute(arguments: [sha256, Data(file.bytes)])
    content.kept.append(
      [
        "sha256": .string(sha256), "name": .string(file.name),
        "mediaType": .string(file.mediaType), "size": .integer(file.bytes.count),
      ])
    return sha256
  }
}
