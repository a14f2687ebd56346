import GRDB
package import Heritage

/// An import receipt (导入回执).
package struct ReceiptSummary: Hashable, Sendable {
  package var number: String
  package var entry: Int
  package var kind: ImportKind
  package var file: String
  package var sha256: String
  package var bytes: Int
  package var read: Int
  package var added: Int
  package var changed: Int
  package var unchanged: Int
  package var refused: Int
  package var isUndone: Bool
  package var officer: String
  package var recordedAt: String
}

extension ReadSession {
  /// Receipts in the order of the journal; those of one file's bytes, or all.
  package func receipts(sha256: String? = nil) throws -> [ReceiptSummary] {
    let conditions = Conditions("r.sha256", is: sha256)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT r.number, r.entry, r.kind, r.file, r.sha256, r.bytes, r.read, r.added, r.changed,
          r.unchanged, r.refused, r.state, e.officer, e.recorded_at
        FROM receipt AS r JOIN entry AS e ON e.seq = r.entry
        \(conditions.clause) ORDER BY r.entry
        """,
      arguments: conditions.arguments
    ).map {
      ReceiptSummary(
        number: $0[0], entry: $0[1], kind: try term($0[2]), file: $0[3], sha256: $0[4],
        bytes: $0[5], read: $0[6], added: $0[7], changed: $0[8], unchanged: $0[9], refused: $0[10],
        isUndone: $0[11] == "undone", officer: $0[12], recordedAt: $0[13])
    }
  }

  /// The newest receipt whose records have come into force in place of those that an entry brought.
  package func receiptSuperseding(entry: Int) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT r.number FROM record AS old
        JOIN current_revision AS c ON c.kind = old.kind AND c.key = old.key
        JOIN record AS new ON new.kind = c.kind AND new.key = c.key AND new.revision = c.revision
        JOIN receipt AS r ON r.entry = new.entry
        WHERE old.entry = ? AND new.revision > old.revision ORDER BY r.entry DESC LIMIT 1
        """, arguments: [entry])
  }

  /// The receipt of that number. A short form is enough (``resolve(_:among:)``).
  package func receipt(_ reference: String) throws -> ReceiptSummary {
    let number = try resolve(reference, among: .receipt)
    guard let receipt = try receipts().first(where: { $0.number == number }) else {
      throw StoreError.unknown(RecordReference(.receipt, reference))
    }
    return receipt
  }

  /// What an entry brought: kind, key and revision of each record.
  package func records(
    ofEntry entry: Int
  ) throws -> [(kind: String, key: String, revision: Int, line: Int?)] {
    try Row.fetchAll(
      database,
      sql: "SELECT kind, key, revision, line FROM record WHERE entry = ? ORDER BY ordinal",
      arguments: [entry]
    ).map { ($0[0], $0[1], $0[2], $0[3]) }
  }

  /// What has come to refer to the records of a receipt since: later entries, by number. Empty where the
  /// receipt can be undone.
  package func laterReferences(to receipt: ReceiptSummary) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        WITH brought AS (SELECT kind, key, revision FROM record WHERE entry = ?1)
        SELECT kind || '/' || key || ' 第 ' || revision || ' 版' FROM record
        WHERE entry > ?1 AND (kind, key) IN (SELECT kind, key FROM brought)
          AND entry NOT IN (SELECT entry FROM receipt WHERE state = 'undone')
        UNION ALL
        SELECT 'site/' || site FROM site_in_force
        WHERE entry <> ?1 AND (batch IN (SELECT key FROM brought WHERE kind = 'batch' AND revision = 1)
          OR township IN (SELECT key FROM brought WHERE kind = 'unit' AND revision = 1))
        UNION ALL
        SELECT 'boundary/' || boundary FROM boundary_in_force
        WHERE entry > ?1 AND site IN (SELECT key FROM brought WHERE kind = 'site')
        UNION ALL
        SELECT DISTINCT e.stream FROM entry AS e, json_each(e.payload, '$.verdict.hits') AS hit
        WHERE e.type = 'case.opened' AND e.seq > ?1 AND (
          hit.value ->> '$.site' IN (SELECT key FROM brought WHERE kind = 'site')
          OR hit.value ->> '$.site' || '/' || (hit.value ->> '$.zone')
            IN (SELECT substr(key, 1, instr(key || '@', '@') - 1) FROM brought WHERE kind = 'boundary'))
        UNION ALL
        SELECT 'works/' || number FROM works
        WHERE site IN (SELECT key FROM brought WHERE kind = 'site' AND revision = 1)
          OR EXISTS (SELECT 1 FROM works_cause AS c JOIN hazard AS h ON h.number = c.reference
            WHERE c.works = works.number AND c.kind = 'hazard'
              AND h.inspection IN (SELECT key FROM brought WHERE kind = 'inspection'))
        UNION ALL
        SELECT DISTINCT 'site/' || c.site FROM site_checklist AS c
        JOIN site_in_force AS s ON s.site = c.site AND s.revision = c.revision
        WHERE s.entry <> ?1
          AND c.checklist IN (SELECT key FROM brought WHERE kind = 'checklist' AND revision = 1)
        UNION ALL
        SELECT 'hazard/' || number FROM hazard
        WHERE state <> 'voided' AND (
          site IN (SELECT key FROM brought WHERE kind = 'site' AND revision = 1)
          OR unit IN (SELECT key FROM brought WHERE kind = 'unit' AND revision = 1))
        UNION ALL
        SELECT DISTINCT stream FROM entry AS e
        JOIN brought ON brought.kind = 'site' AND brought.revision = 1
          AND brought.key = CASE WHEN e.stream GLOB 'archive/*' THEN substr(e.stream, 9)
            ELSE e.payload ->> '$.site' END
        WHERE e.seq > ?1 AND (e.type GLOB 'duty.*' OR e.type GLOB 'marker.*' OR e.type GLOB 'archive.*'
          OR e.type IN ('risk.assessed', 'use.recorded', 'use.held'))
        UNION ALL
        SELECT 'duty/' || site_duty.key FROM site_duty JOIN brought ON brought.kind = 'duty' AND brought.key = duty
        WHERE site_duty.last_entry > ?1
        UNION ALL
        SELECT 'assessment/' || number FROM assessment JOIN brought ON brought.kind = 'method'
          AND brought.key = method AND brought.revision = method_revision
        UNION ALL
        SELECT 'hazard/' || number FROM hazard
        WHERE rectifying_unit IN (SELECT key FROM brought WHERE kind = 'unit' AND revision = 1)
        UNION ALL
        SELECT 'officer/' || code FROM officer
        WHERE left_on IS NULL AND unit IN (SELECT key FROM brought WHERE kind = 'unit' AND revision = 1)
        UNION ALL
        SELECT 'inspection/' || i.inspection FROM inspection AS i
        JOIN current_revision AS c ON c.kind = 'inspection' AND c.key = i.inspection
          AND c.revision = i.revision
        WHERE i.site IN (SELECT key FROM brought WHERE kind = 'site' AND revision = 1)
          OR EXISTS (SELECT 1 FROM answer JOIN brought ON brought.kind = 'checklist'
            AND answer.item GLOB brought.key || ':*' AND answer.checklist_revision = brought.revision
            WHERE answer.inspection = i.inspection)
        UNION ALL
        SELECT 'hazard/' || number FROM hazard JOIN brought
          ON brought.kind = 'inspection' AND brought.key = hazard.inspection
        WHERE hazard.state NOT IN ('registered', 'voided')
        UNION ALL
        SELECT 'comparison/' || comparison FROM comparison JOIN brought
          ON brought.kind = 'unitReturn' AND brought.key = comparison
            AND brought.revision = comparison.return_revision
        """,
      arguments: [receipt.entry])
  }
}

extension ReadSession {
  /// Hazards on the ledger that the inspections of a receipt brought.
  package func hazards(broughtBy receipt: ReceiptSummary) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT number FROM hazard JOIN record ON record.kind = 'inspection'
          AND record.key = hazard.inspection
        WHERE record.entry = ? AND hazard.state <> 'voided' ORDER BY \(NumberOrder.sql("number"))
        """,
      arguments: [receipt.entry])
  }
}
