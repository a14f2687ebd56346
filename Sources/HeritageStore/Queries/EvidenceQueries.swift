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
  /// Who recorded the act.
  package var officer: String?
}

/// A photograph taken of an item at an inspection (检查照片).
package struct PhotographSummary: Hashable, Sendable {
  package var item: String
  package var sha256: String
  /// The name under which the file first came into the registry.
  package var name: String
  package var size: Int
  /// Who recorded the inspection.
  package var officer: String?
}

extension ReadSession {
  /// The evidence of a hazard's acts.
  package func evidence(hazard: String) throws -> [EvidenceSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT a.entry, a.sha256, a.role, v.name, v.size, e.officer
        FROM act_evidence AS a JOIN evidence AS v ON v.sha256 = a.sha256
        JOIN entry AS e ON e.seq = a.entry
        WHERE e.stream = 'hazard/' || ? ORDER BY a.entry, a.position
        """,
      arguments: [hazard]
    ).map {
      EvidenceSummary(
        entry: $0[0], sha256: $0[1], role: try term($0[2]), name: $0[3], size: $0[4],
        officer: $0[5])
    }
  }

  /// The photographs of an inspection, or those of one of its items, in the order they were delivered.
  package func photographs(
    ofInspection code: String, item: String? = nil
  ) throws -> [PhotographSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT p.item, v.sha256, v.name, v.size, e.officer FROM answer_photo AS p
        JOIN evidence AS v ON v.sha256 = p.sha256
        JOIN inspection AS i ON i.inspection = p.inspection AND i.revision = p.revision
        JOIN entry AS e ON e.seq = i.entry
        WHERE p.inspection = ?1 AND (?2 IS NULL OR p.item = ?2) ORDER BY p.position
        """, arguments: [code, item]
    ).map {
      PhotographSummary(item: $0[0], sha256: $0[1], name: $0[2], size: $0[3], officer: $0[4])
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
