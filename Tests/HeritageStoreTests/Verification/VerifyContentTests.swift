import HeritageStore
import HeritageTestSupport
import Testing

/// `verify` finds a row of content that was edited, removed or added around the triggers, and names the record
/// it belongs to.
@Suite struct VerifyContentTests {
  /// Tables of content with the table of their record.
  static let tables: [(table: TamperedTable, root: String)] = [
    (
      .init(
        "calendar_revision", "calendar revision", "document = 'x'", copy: "revision = 9"),
      "calendar_revision"
    ),
    (
      .init(
        "calendar_day", "calendar revision position", "name = 'x'",
        copy: "position = 999, day = '2026-12-31'"), "calendar_revision"
    ),
    (.init("unit_revision", "unit revision", "name = 'x'", copy: "revision = 9"), "unit_revision"),
    (
      .init("batch_revision", "batch revision", "name = 'x'", copy: "revision = 9"),
      "batch_revision"
    ),
    (
      .init("site_revision", "site revision", "address = 'x'", copy: "revision = 9"),
      "site_revision"
    ),
    (.init("site_part", "site revision position", "name = 'x'", copy: part), "site_revision"),
    (
      .init("zone", "id", "text = 'x', text_state = 'known'", copy: "id = 999, \(part)"),
      "site_revision"
    ),
    (
      .init("boundary", "boundary revision", "uncertainty = 9", copy: "revision = 9, id = 999"),
      "boundary"
    ),
    (.init("marker", "site revision position", "level = 'x'", copy: ""), "site_revision"),
    (.init("archive", "site revision position", "keeper = 'x'", copy: ""), "site_revision"),
    (
      .init("responsible_person", "site revision position", "post = 'x'", copy: next),
      "site_revision"
    ),
    (
      .init("site_checklist", "site revision position", "checklist = 'x'", copy: next),
      "site_revision"
    ),
    (
      .init(
        "checklist_version", "checklist revision", "title = 'x'",
        copy: "revision = 9, version = 'x'"),
      "checklist_version"
    ),
    (
      .init("checklist_item", "checklist revision position", "subject = 'x'", copy: part),
      "checklist_version"
    ),
    (
      .init("checklist_basis", "checklist revision position", "act = 'x'", copy: next),
      "checklist_version"
    ),
    (
      .init("checklist_scope", "checklist revision position", "value = 'x'", copy: next),
      "checklist_version"
    ),
    (.init("duty_revision", "duty revision", "note = 'x'", copy: "revision = 9"), "duty_revision"),
    (
      .init("duty_due_day", "duty revision position", "month_day = '01-02'", copy: next),
      "duty_revision"
    ),
    (.init("duty_basis", "duty revision position", "act = 'x'", copy: next), "duty_revision"),
    (.init("duty_scope", "duty revision position", "value = 'x'", copy: next), "duty_revision"),
    (
      .init("method_revision", "method revision", "basis = 'x'", copy: "revision = 9"),
      "method_revision"
    ),
    (
      .init("method_factor", "method revision position", "title = 'x'", copy: ""), "method_revision"
    ),
    (
      .init(
        "method_level", "method revision position", "meaning = 'x'", copy: "\(next), factor = 'x'"),
      "method_revision"
    ),
    (
      .init("inspection", "inspection revision", "note = 'x'", copy: "inspection = 'x'"),
      "inspection"
    ),
    (.init("inspector", "inspection revision position", "name = 'x'", copy: next), "inspection"),
    (
      .init("answer", "inspection revision position", "note = 'x'", copy: "\(next), item = 'x'"),
      "inspection"
    ),
    (.init("answer_photo", "inspection revision position", "item = 'x'", copy: next), "inspection"),
    (
      .init("unit_return", "unit_return revision", "prepared_by = 'x'", copy: "revision = 9"),
      "unit_return"
    ),
    (.init("return_row", "unit_return revision position", "note = 'x'", copy: next), "unit_return"),
    (.init("comparison", "comparison revision", "head = 1", copy: "revision = 9"), "comparison"),
    (.init("pairing", "comparison revision position", "details = '[]x'", copy: next), "comparison"),
  ]

  private static let next = "position = 999"
  private static let part = "position = 999, code = 'x'"

  /// The record of the last row: its key and revision.
  private static func record(_ table: TamperedTable, _ root: String) throws -> String {
    let registry = try TemporaryRegistry(.secondReady)
    guard table.name == "zone" else { return "\(root) \(try table.lastKey(registry, 2))" }
    let key = try registry.plainSession(
      "SELECT site || ' ' || revision FROM zone ORDER BY id DESC LIMIT 1;")
    return "\(root) \(key.output.dropLast())"
  }

  @Test(arguments: tables)
  func anEditedRowIsFound(table: TamperedTable, root: String) throws {
    let registry = try Tampering.registry(table.editing)
    #expect(
      try Tampering.findings(registry, .records)
        == ["\(Self.record(table, root)): its rows differ from its digest"])
  }

  @Test(arguments: tables)
  func aRemovedRowIsFound(table: TamperedTable, root: String) throws {
    let registry = try Tampering.registry(table.removing)
    #expect(
      try Tampering.findings(registry, .records)
        == ["\(Self.record(table, root)): its rows differ from its digest"])
  }

  /// A row below a record changes it; a row of its own belongs to none. `marker` and `archive` hold one row
  /// each, by their CHECK. `method_factor` has a row for every factor there is.
  @Test(arguments: tables.filter { !$0.table.copy.isEmpty })
  func anAddedRowIsFound(table: TamperedTable, root: String) throws {
    let registry = try Tampering.registry(table.adding)
    let findings = try Tampering.findings(registry, .records)
    if table.name == root {
      #expect(findings.count == 1)
      #expect(findings.first?.hasPrefix("\(root) ") == true)
      #expect(findings.first?.hasSuffix("9: belongs to no record") == true || root == "inspection")
    } else {
      #expect(findings == ["\(try Self.record(table, root)): its rows differ from its digest"])
    }
  }

  @Test func everyTableOfContentIsTried() {
    let content = GuardAttempts.words.filter { $0.value.change.hasPrefix("E-DB-CONTENT") }.keys
    let others: Set = ["record", "evidence", "evidence_bytes"]
    #expect(Set(content).subtracting(others) == Set(Self.tables.map(\.table.name)))
  }
}
