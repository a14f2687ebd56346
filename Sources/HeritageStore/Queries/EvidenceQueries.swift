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

/// A picture of a hazard's act that stands for other hazards too.
package struct SharedPicture: Hashable, Sendable {
  package var name: String
  /// Numbers of the others.
  package var hazards: [String]
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

  /// Digests of the pictures that show a hazard before it was rectified: those that an act called so, and those of the
  /// inspection that found it, of its item.
  package func picturesBefore(rectifying hazard: String) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT a.sha256 FROM entry AS e JOIN act_evidence AS a ON a.entry = e.seq
        WHERE e.stream = 'hazard/' || ?1 AND a.role = 'before'
        UNION
        SELECT p.sha256 FROM hazard AS h JOIN answer_photo AS p ON p.inspection = h.inspection AND p.item = h.item
        WHERE h.number = ?1
        """, arguments: [hazard])
  }

  /// Pictures of acts from an entry on that other hazards have too, by hazard: of an act or of the inspection that found
  /// it. Papers are not looked at: one of them may well stand for several.
  package func sharedPictures(from entry: Int) throws -> [String: [SharedPicture]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        WITH mine (hazard, sha256, name) AS MATERIALIZED (
          SELECT DISTINCT substr(e.stream, 8), v.sha256, v.name
          FROM entry AS e JOIN act_evidence AS a ON a.entry = e.seq JOIN evidence AS v ON v.sha256 = a.sha256
          WHERE e.seq >= ?1 AND e.stream GLOB 'hazard/*' AND v.media_type GLOB 'image/*'),
        used (hazard, sha256) AS MATERIALIZED (
          SELECT substr(e.stream, 8), a.sha256 FROM act_evidence AS a JOIN entry AS e ON e.seq = a.entry
          WHERE a.sha256 IN (SELECT sha256 FROM mine) AND e.stream GLOB 'hazard/*'
          UNION
          SELECT h.number, p.sha256 FROM answer_photo AS p
          JOIN hazard AS h ON h.inspection = p.inspection AND h.item = p.item
          WHERE p.sha256 IN (SELECT sha256 FROM mine))
        SELECT m.hazard, m.name, u.hazard FROM mine AS m JOIN used AS u ON u.sha256 = m.sha256 AND u.hazard <> m.hazard
        ORDER BY 1, 2, 3
        """, arguments: [entry])
    var shared: [String: [SharedPicture]] = [:]
    for row in rows {
      let (hazard, name, other): (String, String, String) = (row[0], row[1], row[2])
      if let last = shared[hazard]?.indices.last, shared[hazard]?[last].name == name {
        shared[hazard]?[last].hazards.append(other)
      } else {
        shared[hazard, default: []].append(SharedPicture(name: name, hazards: [other]))
      }
    }
    return shared
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
