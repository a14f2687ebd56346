import Foundation
import GRDB
package import Heritage

/// What a registry is, and where its journal stands.
package struct RegistrySummary: Hashable, Sendable {
  package var uuid: String
  package var bureau: String
  package var purpose: RegistryPurpose
  package var createdAt: String
  package var headSeq: Int
  /// Lower-case hexadecimal.
  package var headHash: String
}

extension ReadSession {
  package func registry() throws -> RegistrySummary {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT uuid, bureau, purpose, created_at,
          (SELECT seq FROM entry ORDER BY seq DESC LIMIT 1),
          (SELECT lower(hex(hash)) FROM entry ORDER BY seq DESC LIMIT 1)
        FROM registry
        """)
    guard let row, let purpose = RegistryPurpose(rawValue: row[2]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "registry has no identity")
    }
    return RegistrySummary(
      uuid: row[0], bureau: row[1], purpose: purpose, createdAt: row[3], headSeq: row[4],
      headHash: row[5])
  }
}
