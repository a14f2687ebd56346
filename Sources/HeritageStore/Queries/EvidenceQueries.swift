import Foundation
import GRDB
package import Heritage

/// Evidence (佐证材料) that an act rests on.
package struct EvidenceSummary: Hashable, Sendable {
  package var entry: Int
  package var sha256: String
  package var role: EvidenceRole
  package var name: String
  package var size: Int
}

extension ReadSession {
  /// The evidence of a hazard's acts.
  package func evidence(hazard: String) throws -> [EvidenceSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT a.entry, a.sha256, a.role, v.name, v.size
        FROM act_evidence AS a JOIN evidence AS v ON v.sha256 = a.sha256
        JOIN entry AS e ON e.seq = a.entry
        WHERE e.stream = 'hazard/' || ? ORDER BY a.entry, a.position
        """,
      arguments: [hazard]
    ).map {
      EvidenceSummary(
        entry: $0[0], sha256: $0[1], role: try term($0[2]), name: $0[3], size: $0[4])
    }
  }

  /// A kept file's bytes.
  package func bytes(ofEvidence sha256: String) throws -> [UInt8] {
    guard
      let bytes = try Data.fetchOne(
        database, sql: "SELECT bytes FROM evidence_bytes WHERE sha256 = ?", arguments: [sha256])
    else { throw StoreError.unknown(RecordReference(.evidence, sha256)) }
    return [UInt8](bytes)
  }
}
