import GRDB
package import Heritage

/// A paper (文书) in the registry.
package struct DocumentSummary: Hashable, Sendable {
  package var number: String
  package var kind: DocumentKind
  /// Codes of units; `nil`: the bureau itself, and for the receiver of a statement all units that report. The sheet of a
  /// site whose township had gone over to another goes to that one.
  package var issuer: String?
  package var receiver: String?
  package var officer: String
  package var issuedOn: CivilDate
  /// Number of the first of its entries.
  package var entry: Int
  /// Hazards in the order of its lines.
  package var hazards: [String]
  /// The last delivery.
  package var deliveredOn: CivilDate?
  /// The last day that a signed copy was put on file.
  package var signedOn: CivilDate?
  /// An inspection sheet whose inspection was undone.
  package var isUndone: Bool
  /// Of the sites on it, of a statement those of the registry; `nil` where none is.
  package var provenance: Provenance?
}

/// Which papers a list asks for.
package struct DocumentFilter: Sendable {
  package var number: String?
  package var kinds: [DocumentKind] = []
  /// Issuer or receiver.
  package var unit: String?
  package var hazard: String?
  package var isUndelivered = false

  package init() {}
}

extension ReadSession {
  /// Papers, oldest first.
  package func documents(_ filter: DocumentFilter = DocumentFilter()) throws -> [DocumentSummary] {
    var conditions = Conditions("d.number", is: filter.number)
    if let units = try unitsAnswering(as: filter.unit, on: today) {
      conditions.add(anyOf: ["d.issuer", "d.receiver"], isOneOf: units)
    }
    conditions.add(
      "d.number IN (SELECT document FROM document_line WHERE hazard = ?)", filter.hazard)
    if filter.isUndelivered {
      conditions.add(
        """
        undone.key IS NULL AND NOT EXISTS (SELECT 1 FROM document_event
          WHERE document = d.number AND kind = 'delivered')
        """)
    }
    if !filter.kinds.isEmpty {
      let kinds = filter.kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      conditions.add("d.kind IN (\(kinds))")
    }
    let units = try UnitHistory(self)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT d.number, d.kind, d.issuer, d.receiver, d.officer, d.issued_on, d.entry,
          (SELECT max(happened_on) FROM document_event
            WHERE document = d.number AND kind = 'delivered'),
          (SELECT max(happened_on) FROM document_event
            WHERE document = d.number AND kind = 'signed'),
          d.kind = 'inspectionSheet' AND undone.key IS NOT NULL
        FROM document AS d LEFT JOIN current_revision AS undone
          ON undone.kind = 'inspection' AND undone.key = d.number AND undone.revision IS NULL
        \(conditions.clause) ORDER BY d.entry, d.number
        """,
      arguments: conditions.arguments
    ).map { try document($0, units) }
  }

  private func document(_ row: Row, _ units: UnitHistory) throws -> DocumentSummary {
    let number: String = row[0]
    let kind: DocumentKind = try term(row[1])
    let issuedOn = try date(row[5] as String)
    var receiver: String? = row[3]
    if kind == .inspectionSheet {
      receiver = receiver.map { units.addressee($0, on: issuedOn, at: row[6]) }
    }
    let hazards = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT hazard FROM document_line WHERE document = ? ORDER BY position"),
      arguments: [number])
    let provenance = try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT provenance FROM site_in_force WHERE site IN (
            SELECT site FROM document_line AS l JOIN hazard AS h ON h.number = l.hazard
            WHERE l.document = ?1 UNION SELECT site FROM inspection WHERE inspection = ?1)
          ORDER BY provenance DESC LIMIT 1
          """), arguments: [number])
    let ofAll: Provenance? =
      kind == .statement ? (try hasSampleSites() ? .sample : .official) : nil
    return DocumentSummary(
      number: number, kind: kind, issuer: row[2], receiver: receiver, officer: row[4],
      issuedOn: issuedOn, entry: row[6], hazards: hazards,
      deliveredOn: try date(row[7] as String?), signedOn: try date(row[8] as String?),
      isUndone: row[9], provenance: try ofAll ?? term(provenance))
  }

  /// The paper of that number; a period's name stands for its statement. A short form is enough
  /// (``resolve(_:among:)``).
  package func document(_ reference: String) throws -> DocumentSummary {
    var filter = DocumentFilter()
    let wanted = reference.uppercased()
    for number in [reference, wanted, try statementNumber(wanted)].compactMap({ $0 }) {
      filter.number = number
      if let document = try documents(filter).first { return document }
    }
    filter.number = try resolve(reference, among: .document)
    guard let document = try documents(filter).first else {
      throw StoreError.unknown(RecordReference(.document, reference))
    }
    return document
  }

  private func statementNumber(_ name: String) throws -> String? {
    try periods().first { $0.name.uppercased() == name }?.number
  }
}
