package import Foundation
import GRDB

/// The body of a site, or one of its parts, as it is drawn.
package struct BodyShape: Sendable {
  /// Code and name of the part; `nil` for the whole.
  package var part: String?
  package var partName: String?
  /// WKB, CGCS2000, longitude first.
  package var geometry: Data
}

extension ReadSession {
  /// The drawn body of a site in force, whole first and parts after it.
  package func bodies(of site: String) throws -> [BodyShape] {
    try bodyPieces(of: site).compactMap { piece in
      piece.geometry.map { BodyShape(part: piece.part, partName: piece.name, geometry: $0) }
    }
  }

  /// Name of a site in force; `nil` where there is none.
  package func bodyName(of site: String) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT name FROM site_in_force WHERE site = ?"),
      arguments: [site])
  }

  /// The body of a site in force, whole first and its parts after it, drawn or not.
  package func bodyPieces(
    of site: String
  ) throws -> [(part: String?, name: String?, geometry: Data?)] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT NULL, NULL, body, -1 FROM site_revision AS s JOIN current_revision AS c
            ON c.kind = 'site' AND c.key = s.site AND c.revision = s.revision
          WHERE s.site = ?1
          UNION ALL
          SELECT p.code, p.name, p.geometry, p.position FROM site_part AS p JOIN current_revision AS c
            ON c.kind = 'site' AND c.key = p.site AND c.revision = p.revision
          WHERE p.site = ?1
          ORDER BY 4
          """), arguments: [site]
    ).map { ($0[0], $0[1], $0[2]) }
  }
}
