import GRDB
package import Heritage

extension ReadSession {
  /// Every use of a kept file, numbered among those of its record for the same purpose.
  static let evidenceUses = """
    SELECT u.*, v.name, v.media_type, v.size, row_number() OVER (
      PARTITION BY purpose, stream, type, role, item, code ORDER BY u.entry, place) AS serial
    FROM (
      SELECT CASE WHEN i.code IS NULL THEN 'act' ELSE 'archiveItem' END AS purpose, a.sha256, a.entry,
        a.position AS place, e.stream, e.type, a.role, i.code AS item, i.code, i.title, e.occurred_on AS day,
        e.booked_on AS booked, e.officer, 0 AS undone
      FROM act_evidence AS a JOIN entry AS e ON e.seq = a.entry LEFT JOIN archive_item AS i ON i.entry = a.entry
      UNION ALL
      SELECT 'photograph', p.sha256, i.entry, p.position, 'inspection/' || i.inspection, e.type, NULL, p.item, NULL,
        NULL, i.inspected_on, i.inspected_on, e.officer, c.revision IS NULL
      FROM answer_photo AS p
      JOIN inspection AS i ON i.inspection = p.inspection AND i.revision = p.revision
      JOIN entry AS e ON e.seq = i.entry
      LEFT JOIN current_revision AS c ON c.kind = 'inspection' AND c.key = i.inspection
      UNION ALL
      SELECT 'unitReturn', r.sha256, r.entry, r.revision, 'period/' || r.period, e.type, NULL, r.unit, NULL,
        NULL, r.prepared_on, NULL, e.officer, c.revision IS NULL
      FROM unit_return AS r JOIN entry AS e ON e.seq = r.entry
      LEFT JOIN current_revision AS c ON c.kind = 'unitReturn' AND c.key = r.unit_return
    ) AS u JOIN evidence AS v ON v.sha256 = u.sha256
    """

  /// What a scope asks of a use.
  static func condition(_ scope: EvidenceScope) -> (String, StatementArguments) {
    switch scope {
    case .all: ("true", [])
    case .file(let sha256): ("sha256 = ?", [sha256])
    case .archive(let site): ("stream = 'archive/' || ?", [site])
    case .inspection(let code):
      ("stream IN ('inspection/' || ?1, 'document/' || ?1)", [code])
    case .hazard(let number): (ofHazard, [number])
    case .document(let number):
      (
        """
        stream IN ('document/' || ?1, 'inspection/' || ?1)
          OR entry IN (SELECT entry FROM document_line WHERE document = ?1)
        """, [number]
      )
    case .site(let code): (ofSite, [code])
    case .period(let period):
      (
        """
        booked BETWEEN ?1 AND ?2 AND stream NOT GLOB 'document/QC-*'
          OR stream IN ('period/' || ?3, 'document/' || ?3)
        """, [period.startsOn.description, period.endsOn.description, period.number]
      )
    }
  }

  private static let ofHazard = """
    stream = 'hazard/' || ?1
      OR purpose = 'photograph' AND EXISTS (SELECT 1 FROM hazard AS h
        WHERE h.number = ?1 AND 'inspection/' || h.inspection = u.stream AND h.item = u.item)
      OR stream IN (SELECT 'document/' || document FROM document_line WHERE hazard = ?1)
    """

  private static let ofSite = """
    purpose IN ('act', 'archiveItem') AND entry IN (\(entriesOfSite))
      OR stream IN (SELECT 'inspection/' || inspection FROM inspection WHERE site = ?1
        UNION SELECT 'document/' || inspection FROM inspection WHERE site = ?1
        UNION SELECT 'document/' || l.document FROM document_line AS l JOIN hazard AS h ON h.number = l.hazard
          WHERE h.site = ?1)
    """
}
