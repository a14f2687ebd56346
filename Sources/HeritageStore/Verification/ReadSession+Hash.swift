import GRDB

/// Where a hash, printed on paper, stands in the registry.
package struct HashLocation: Hashable, Sendable {
  package enum Kind: String, Sendable { case statement, entry, evidence, receipt, document }

  package var kind: Kind
  /// Period of a statement, number of an entry, name of evidence, number of a receipt or a paper.
  package var name: String
  package var hash: String
}

extension ReadSession {
  /// Finds what a hash belongs to, whole or its beginning (at least eight digits).
  package func locations(ofHash hash: String) throws -> [HashLocation] {
    let wanted = hash.lowercased().filter { !$0.isWhitespace }
    guard wanted.count >= 8, wanted.count <= 64, wanted.allSatisfy(\.isHexDigit) else { return [] }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT 'statement', p.name, s.hash FROM statement AS s JOIN period AS p ON p.number = s.period
        WHERE substr(s.hash, 1, ?2) = ?1
        UNION ALL
        SELECT 'entry', CAST(seq AS TEXT), lower(hex(hash)) FROM entry WHERE substr(lower(hex(hash)), 1, ?2) = ?1
        UNION ALL
        SELECT 'evidence', name, sha256 FROM evidence WHERE substr(sha256, 1, ?2) = ?1
        UNION ALL
        SELECT 'receipt', number, sha256 FROM receipt WHERE substr(sha256, 1, ?2) = ?1
        """,
      arguments: [wanted, wanted.count]
    ).compactMap { row in
      HashLocation.Kind(rawValue: row[0]).map {
        HashLocation(kind: $0, name: row[1], hash: row[2])
      }
    } + documents(withHash: wanted)
  }
}
