import GRDB
package import Heritage

extension ReadSession {
  /// The head and the content of a paper (文书).
  package func paper(_ document: DocumentSummary) throws -> (head: PaperHead, PaperContent) {
    let registry = try registry()
    let unitNames = try unitNames()
    func name(_ unit: String?, otherwise: String) throws -> String {
      try unit.map { try unitName($0, at: document.entry) ?? $0 } ?? otherwise
    }
    let head = PaperHead(
      kind: document.kind, number: document.number, issuedOn: document.issuedOn,
      bureau: registry.bureau, issuer: try name(document.issuer, otherwise: registry.bureau),
      receiver: try name(
        document.receiver, otherwise: document.kind == .statement ? "各单位" : registry.bureau),
      officer: try officerName(document.officer), hash: try hash(ofDocument: document.number),
      isTrial: registry.purpose == .trial,
      hasSamples: try document.kind == .statement
        ? hasSampleSites() : document.provenance == .sample,
      isUndone: document.isUndone)
    switch document.kind {
    case .inspectionSheet:
      return (head, .inspection(try paperInspection(document)))
    case .statement:
      guard let statement = try statements().first(where: { $0.period == document.number }) else {
        throw StoreError.unknown(RecordReference(.document, document.number))
      }
      return (
        head,
        .statement(
          statement.content, hash: statement.hash,
          previousHash: statement.previousHash, unitNames: unitNames)
      )
    default:
      return (head, .hazards(try paperItems(document)))
    }
  }

  /// What a unit was called when an entry was made.
  func unitName(_ unit: String, at entry: Int) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT name FROM unit_revision WHERE unit = ? AND entry <= ?
          ORDER BY revision DESC LIMIT 1
          """), arguments: [unit, entry])
  }

  /// Code and name of an officer.
  func officerName(_ code: String) throws -> String {
    let name = try String.fetchOne(
      database.cachedStatement(sql: "SELECT name FROM officer WHERE code = ?"), arguments: [code])
    return name.map { "\(code) \($0)" } ?? code
  }

  private func paperInspection(_ document: DocumentSummary) throws -> PaperInspection {
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT i.site, i.kind, i.note, s.name, s.address FROM inspection AS i
          JOIN site_revision AS s ON s.site = i.site AND s.revision = (
            SELECT max(revision) FROM site_revision WHERE site = i.site AND entry <= i.entry)
          WHERE i.inspection = ?
          """, arguments: [document.number])
    else { throw StoreError.unknown(RecordReference(.inspection, document.number)) }
    return PaperInspection(
      siteCode: row[0], siteName: row[3], address: row[4], kind: try term(row[1]),
      inspectors: try String.fetchAll(
        database, sql: "SELECT name FROM inspector WHERE inspection = ? ORDER BY position",
        arguments: [document.number]),
      note: row[2],
      answers: try answers(inspection: document.number).map { answer in
        PaperInspection.Answer(
          item: answer.item, subject: answer.subject, result: answer.result, grade: answer.grade,
          note: answer.note, hazard: answer.hazard,
          photographs: try photographs(inspection: document.number, item: answer.item))
      })
  }
}
