import GRDB
import Heritage

/// Where a hash, printed on paper, stands in the registry.
package struct HashLocation: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case statement, entry, evidence, receipt, document

    /// Whether a hash of this kind stands for the history. That of a file which somebody put in, as evidence or as an
    /// import, says that the file is there and nothing of what was done: whoever writes the history anew can put the
    /// scan of an old statement in again.
    package var proves: Bool {
      switch self {
      case .statement, .entry, .document: true
      case .evidence, .receipt: false
      }
    }
  }

  package var kind: Kind
  /// Period of a statement, number of an entry, name of evidence, number of a receipt or a paper.
  package var name: String
  package var hash: String
}

extension ReadSession {
  /// Finds what a hash belongs to, whole or its beginning of at least ``PrintedHash/digits``.
  package func locations(ofHash hash: String) throws -> [HashLocation] {
    let wanted = hash.lowercased().filter { !$0.isWhitespace }
    guard (PrintedHash.digits...64).contains(wanted.count), wanted.allSatisfy(\.isHexDigit) else {
      return []
    }
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
