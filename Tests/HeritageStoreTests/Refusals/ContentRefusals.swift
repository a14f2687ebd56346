import Foundation
import HeritageTestSupport

/// Content around the journal: rows for entries that exist, rows left over, evidence.
enum ContentRefusals {
  static let all: [Refusal] = adding + adopting + removing + evidence + imports

  private static let once = "E-DB-CONTENT: content comes with the next entry, once"
  private static let announced = "E-DB-ENTRY-CONTENT: the content rows are not those announced"
  private static let named = "E-DB-ENTRY-EVIDENCE: evidence comes with the entry that names it"
  private static let staged = RefusalSQL.record("unit", "KS-X") + RefusalSQL.unit("KS-X")
  private static let receipt = "receipt/HZ-X"

  private static let adding: [Refusal] = [
    Refusal(
      "a record for an old entry is refused", .imported,
      RefusalSQL.record("unit", "KS-X", ordinal: 999, entry: "5"), once, by: "record_guard_add"),
    Refusal(
      "a record for an entry after the next is refused", .imported,
      RefusalSQL.record("unit", "KS-X", entry: "999"), once, by: "record_guard_add"),
    Refusal(
      "a record that skips a revision is refused", .imported,
      RefusalSQL.record("unit", "KS-BC", revision: 3), once, by: "record_guard_add"),
    Refusal(
      "content of an old entry is refused", .imported, RefusalSQL.unit("KS-X", entry: "5"), once,
      by: "unit_revision_guard_add"),
    Refusal(
      "content without a record is refused", .imported, RefusalSQL.unit("KS-X"), once,
      by: "unit_revision_guard_add"),
    Refusal(
      "a row below a site of an old entry is refused", .imported,
      """
      INSERT INTO site_checklist (site, revision, position, checklist)
      VALUES ('KS6-01', 1, 999, 'FIRE');
      """, once, by: "site_checklist_guard_add"),
    Refusal(
      "a row below a site that is not there is refused", .imported,
      """
      INSERT INTO site_checklist (site, revision, position, checklist)
      VALUES ('KS6-01', 2, 999, 'FIRE');
      """, once, by: "site_checklist_guard_add"),
  ]

  private static let adopting: [Refusal] = [
    Refusal(
      "an entry does not adopt content left over", .imported, given: staged, Forgery.setting(),
      announced, by: "entry_announces_its_content"),
    Refusal(
      "an entry does not announce more than there is", .imported, given: staged,
      Forgery.announcing("import.committed", receipt, count: 2), announced,
      by: "entry_announces_its_content"),
    Refusal(
      "an entry does not announce a record without its row", .imported,
      given: RefusalSQL.record("unit", "KS-X"), Forgery.announcing("import.committed", receipt),
      announced, by: "entry_announces_its_content"),
    Refusal(
      "an entry that announces nothing at all is refused", .imported,
      Forgery("import.committed", receipt), announced, by: "entry_announces_its_content"),
    Refusal(
      "an inspection brings nothing else", .imported, given: staged,
      Forgery.announcing("inspection.recorded", "inspection/JC-X"), announced,
      by: "entry_announces_its_content"),
    Refusal(
      "an import brings no comparison", .compared,
      given: RefusalSQL.comparison("KS-ZP", rows: RefusalSQL.pairings("KS-ZP")),
      Forgery.announcing("import.committed", receipt), announced, by: "entry_announces_its_content"),
  ]

  private static let removing: [Refusal] = [
    Refusal(
      "a staged record is not taken from above its row", .imported, given: staged,
      "DELETE FROM record WHERE key = 'KS-X';", "E-DB-CONTENT: content is never removed",
      by: "record_guard_remove"),
    Refusal(
      "a staged site is not taken from above its rows", .imported,
      given: RefusalSQL.record("site", "KS6-01", revision: 2) + """
        CREATE TEMP TABLE copy AS SELECT * FROM site_revision WHERE site = 'KS6-01';
        UPDATE copy SET revision = 2, entry = \(RefusalSQL.next);
        INSERT INTO site_revision SELECT * FROM copy;
        INSERT INTO marker (site, revision, position, place_state) VALUES ('KS6-01', 2, 0, 'none');
        """,
      "DELETE FROM site_revision WHERE site = 'KS6-01' AND revision = 2;",
      "E-DB-CONTENT: content is never removed", by: "site_revision_guard_remove"),
    Refusal(
      "staged evidence is not taken from above its bytes", .imported,
      given: RefusalSQL.evidence(digest) + RefusalSQL.bytes(digest), "DELETE FROM evidence;",
      "E-DB-CONTENT: content is never removed", by: "evidence_guard_remove"),
  ]

  private static let digest = String(repeating: "e", count: 64)

  private static let evidence: [Refusal] = [
    Refusal(
      "an entry does not adopt evidence left over", .imported,
      given: RefusalSQL.evidence(digest) + RefusalSQL.bytes(digest), Forgery.setting(), named,
      by: "entry_names_its_evidence"),
    Refusal(
      "evidence without bytes is refused", .imported,
      given: staged + RefusalSQL.evidence(digest), imported, named, by: "entry_names_its_evidence"),
    Refusal(
      "evidence under another name than its entry says is refused", .imported,
      given: staged + RefusalSQL.evidence(digest, name: "y") + RefusalSQL.bytes(digest), imported,
      named, by: "entry_names_its_evidence"),
    Refusal(
      "bytes of evidence of an old entry are refused", .inspected,
      "INSERT INTO evidence_bytes SELECT min(sha256), X'00' FROM evidence;", once,
      by: "evidence_bytes_guard_add"),
    Refusal(
      "bytes of evidence that is not there are refused", .inspected, RefusalSQL.bytes(digest), once,
      by: "evidence_bytes_guard_add"),
    Refusal(
      "a return without its file is refused", .cutOff, given: returned(Forgery.secondPeriod),
      Forgery.announcing("import.committed", receipt), named, by: "entry_names_its_evidence"),
  ]

  private static func returned(_ period: String, revision: Int = 1) -> String {
    RefusalSQL.record("unitReturn", "\(period)/KS-BC", revision: revision) + """
      INSERT INTO unit_return VALUES ('\(period)/KS-BC', \(revision), \(RefusalSQL.next), '\(period)',
        'KS-BC', '2026-03-31', 'x', '2026-04-01', NULL, NULL, '\(digest)');
      """
  }

  private static let kept = RefusalSQL.evidence(digest) + RefusalSQL.bytes(digest)

  /// An import's entry, whole.
  private static let imported = Forgery(
    "import.committed", receipt,
    """
    {"bytes":1,"counts":{"added":1,"changed":0,"read":1,"refused":0,"unchanged":0},"file":"x",\
    "kept":[{"mediaType":"text/plain","name":"x","sha256":"\(digest)","size":1}],"kind":"register",\
    "records":{"count":1,"root":""},"sha256":"\(digest)"}
    """)

  private static let imports: [Refusal] =
    [
      Refusal(
        "a return of a sealed period is refused", .sealed,
        given: returned(Forgery.firstPeriod, revision: 2) + kept, imported,
        "E-DB-R9-RETURN: R9 the period of that return is sealed, or there is none",
        by: "project_content"),
      Refusal(
        "a return of no period is refused", .sealed, given: returned("QC-X") + kept,
        imported, "E-DB-R9-RETURN: R9 the period of that return is sealed, or there is none",
        by: "project_content"),
      Refusal(
        "an official registry takes no samples", .founded,
        given: """
          DROP TRIGGER registry_guard_change; UPDATE registry SET purpose = 'official';
          \(RefusalSQL.record("batch", "B"))
          INSERT INTO batch_revision (batch, revision, entry, name, kind, ordinal, provenance,
            decision_document_state, announcement_state, published_on_state, publisher_state)
          VALUES ('B', 1, \(RefusalSQL.next), 'x', 'protectedSite', 1, 'sample', 'none', 'none', 'none', 'none');
          """,
        imported, "E-DB-SAMPLE: an official registry takes no samples", by: "project_content"),
      Refusal(
        "there is nothing to undo without a receipt", .imported,
        Forgery("import.undone", "receipt/HZ-X"), "E-DB-UNDO: there is no such receipt to undo",
        by: "project_import_undone"),
      Refusal(
        "an import is undone once", .imported,
        given: Forgery("import.undone", "receipt/HZ-2026-0001-U").sql,
        Forgery("import.undone", "receipt/HZ-2026-0001-U"),
        "E-DB-UNDO: there is no such receipt to undo", by: "project_import_undone"),
    ] + undoing

  private static let referred =
    "E-DB-UNDO-REFERENCE: a hazard or a comparison refers to what the import brought"

  private static func undo(_ sentence: String, _ stage: SampleStage, _ receipt: String) -> Refusal {
    Refusal(
      sentence, stage, Forgery("import.undone", "receipt/\(receipt)"), referred,
      by: "project_import_undone")
  }

  private static let undoing: [Refusal] = [
    undo("the return of a sealed period is not undone", .sealed, "HZ-2026-0011-Q"),
    undo("a return that was compared is not undone", .compared, "HZ-2026-0012-O"),
    undo("a site with hazards is not undone", .inspected, "HZ-2026-0008-G"),
    undo("an inspection with hazards is not undone", .inspected, "HZ-2026-0010-S"),
  ]
}
