import GRDB
package import Heritage

/// A publication batch (公布批次) in force.
package struct BatchSummary: Sendable {
  package var code: String
  package var name: String
  package var kind: BatchKind
  package var ordinal: Int
  package var provenance: Provenance
  package var decisionDocument: Stated<String>
  package var decidedOn: String?
  package var announcement: Stated<String>
  package var publishedOn: Stated<String>
  package var publisher: Stated<String>
  package var declaredCount: Int?
  package var siteCount: Int
}

extension ReadSession {
  /// Batches in force, by kind and ordinal.
  package func batches() throws -> [BatchSummary] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT b.*, (SELECT count(*) FROM site_in_force WHERE batch = b.batch) AS site_count
        FROM current_revision AS c
        JOIN batch_revision AS b ON b.batch = c.key AND b.revision = c.revision
        WHERE c.kind = 'batch' ORDER BY b.kind DESC, b.ordinal
        """
    ).map { row in
      BatchSummary(
        code: row["batch"], name: row["name"], kind: try term(row["kind"]),
        ordinal: row["ordinal"], provenance: try term(row["provenance"]),
        decisionDocument: try stated(row["decision_document"], row["decision_document_state"]),
        decidedOn: row["decided_on"],
        announcement: try stated(row["announcement"], row["announcement_state"]),
        publishedOn: try stated(row["published_on"], row["published_on_state"]),
        publisher: try stated(row["publisher"], row["publisher_state"]),
        declaredCount: row["declared_count"], siteCount: row["site_count"])
    }
  }

  package func batch(_ code: String) throws -> BatchSummary {
    guard let batch = try batches().first(where: { $0.code == code }) else {
      throw StoreError.unknown(RecordReference(.batch, code))
    }
    return batch
  }

  /// The day of publication that was recorded on paper; `nil` where it is only what a file says, or unknown.
  package func publicationRecorded(of batch: String) throws -> CivilDate? {
    try date(
      try String.fetchOne(
        database,
        sql: """
          SELECT r.published_on FROM entry AS e JOIN batch_revision AS r ON r.entry = e.seq
          WHERE e.stream = ? ORDER BY e.seq DESC LIMIT 1
          """, arguments: [Stream.batch(batch).description]))
  }
}
