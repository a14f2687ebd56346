import GRDB
package import Heritage

/// What became of a paper (文书): it was delivered (送达), or a signed copy was put on file (签字件归档).
package struct DocumentEvent: Hashable, Sendable {
  package enum Kind: String, CodedTerm {
    case delivered, signed

    package var displayName: String {
      switch self {
      case .delivered: "送达"
      case .signed: "签字件归档"
      }
    }
  }

  /// A scan that came with it.
  package struct Scan: Hashable, Sendable {
    package var name: String
    package var sha256: String
    package var size: Int
  }

  package var entry: Int
  package var kind: Kind
  package var happenedOn: CivilDate
  package var recipient: String?
  package var method: DeliveryMethod?
  package var note: String?
  package var officer: String
  package var scans: [Scan]
}

extension ReadSession {
  /// What became of a paper, oldest first.
  package func events(ofDocument number: String) throws -> [DocumentEvent] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT entry, kind, happened_on, recipient, method, note, officer FROM document_event
        WHERE document = ? ORDER BY entry
        """, arguments: [number]
    ).map { row in
      DocumentEvent(
        entry: row[0], kind: try term(row[1]), happenedOn: try date(row[2] as String),
        recipient: row[3], method: try term(row[4] as String?), note: row[5], officer: row[6],
        scans: try scans(ofEntry: row[0]))
    }
  }

  private func scans(ofEntry entry: Int) throws -> [DocumentEvent.Scan] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT v.name, v.sha256, v.size FROM act_evidence AS a JOIN evidence AS v USING (sha256)
        WHERE a.entry = ? ORDER BY a.position
        """, arguments: [entry]
    ).map { DocumentEvent.Scan(name: $0[0], sha256: $0[1], size: $0[2]) }
  }
}
