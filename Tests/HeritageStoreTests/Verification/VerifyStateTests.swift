import HeritageStore
import HeritageTestSupport
import Testing

/// `verify` finds a row of state that was edited, removed or added around the triggers, and names it.
@Suite struct VerifyStateTests {
  static let tables: [TamperedTable] = [
    .init("registry", "id", "bureau = 'x'", copy: ""),
    .init("officer", "code", "name = 'x'", copy: "code = 'x'"),
    .init("setting", "key valid_from", "value = 'x'", copy: "valid_from = '2030-01-01'"),
    .init("receipt", "number", "file = 'x'", copy: "number = 'x', entry = 999"),
    .init("current_revision", "kind key", "revision = NULL", copy: "key = 'x'"),
    .init("hazard", "number", "description = 'x'", copy: "number = 'x', entry = 999"),
    .init("ledger_line", "hazard entry", "person = 'x'", copy: "entry = 999"),
    .init("charge", "hazard", "officer = 'A02'", copy: "hazard = 'x'"),
    .init("hazard_link", "hazard other", "entry = 999", copy: "other = 'x', entry = 999"),
    .init("exception", "number", "reason = 'x'", copy: "number = 'x', entry = 999"),
    .init("extension", "entry", "reason = 'x'", copy: "entry = 999"),
    .init("act_evidence", "entry position", "role = 'before'", copy: "position = 9"),
    .init("hazard_order", "entry", "funds = 'x'", copy: "entry = 999, number = 'x'"),
    .init("claim", "entry", "done = 'x'", copy: "entry = 999"),
    .init("send_back", "entry", "reason = 'x'", copy: "entry = 999"),
    .init("acceptance", "entry", "acceptor = 'A03'", copy: "entry = 999"),
    .init("strike_off", "entry", "approver = 'A02'", copy: "entry = 999, number = 'x'"),
    .init("look_back", "strike_entry", "due_on = '2099-01-01'", copy: "strike_entry = 999"),
    .init("period", "number", "name = 'x'", copy: "number = 'x', name = 'x'"),
    .init("expected_return", "period unit", "absent_reason = 'x'", copy: "unit = 'x'"),
    .init("settlement", "entry", "reason = 'x'", copy: "entry = 999, position = 999"),
    .init("movement", "entry position", "unit = 'x'", copy: "position = 9"),
    .init(
      "roll_forward", "period unit grade", "new = new + 1, closing = closing + 1",
      copy: "grade = 'major'"),
    .init(
      "works_case", "number", "due_on = '2099-01-01'", copy: "number = 'x', entry = 999"),
    .init("case_site", "number site", "entry = 1", copy: "site = 'x'"),
    .init(
      "site_duty", "key", "extended_to = '2099-01-01'",
      copy: "key = 'x/y', duty = 'x', site = 'y', cycle = NULL, entry = 999"),
    .init("site_marker", "site ordinal", "place = 'x'", copy: "ordinal = 9, entry = 999"),
    .init("archive_file", "site", "keeper = 'x'", copy: "site = 'x', entry = 999"),
    .init("archive_item", "site code", "title = 'x'", copy: "code = 'W00009', entry = 999"),
    .init("assessment", "number", "valid_until = '2099-01-01'", copy: "number = 'x', entry = 999"),
    .init("assessment_factor", "assessment factor", "note = 'x'", copy: "assessment = 'x'"),
    .init("site_use", "number", "user = 'x'", copy: "number = 'x', entry = 999"),
    .init("site_event", "number", "reach = 1", copy: "number = 'x', entry = 999"),
    .init("works", "number", "scheme = 'x'", copy: "number = 'x', entry = 999"),
    .init(
      "works_cause", "works position", "reference = 'x'", copy: "position = 9, reference = 'x'"),
    .init("document", "number", "officer = 'A03'", copy: "number = 'x'"),
    .init(
      "document_line", "document position", "hazard = 'x'", copy: "position = 999, entry = 999"),
    .init("document_event", "entry", "note = 'x'", copy: "entry = 999"),
    .init("statement", "entry", "head = 1", copy: "entry = 999, period = 'x'"),
  ]

  private static func key(_ table: TamperedTable) throws -> String {
    "\(table.name) \(try table.lastKey(TemporaryRegistry(.secondReady)))"
  }

  @Test(arguments: tables)
  func anEditedRowIsFound(table: TamperedTable) throws {
    let registry = try Tampering.registry(table.editing)
    #expect(
      try Tampering.findings(registry, .state)
        == ["\(Self.key(table)): differs from what the journal gives"])
  }

  @Test(arguments: tables)
  func aRemovedRowIsFound(table: TamperedTable) throws {
    let registry = try Tampering.registry(table.removing)
    #expect(try Tampering.findings(registry, .state) == ["\(Self.key(table)): is missing"])
  }

  /// `registry` holds one row, by its CHECK.
  @Test(arguments: tables.filter { !$0.copy.isEmpty })
  func anAddedRowIsFound(table: TamperedTable) throws {
    let registry = try Tampering.registry(table.adding)
    let findings = try Tampering.findings(registry, .state)
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("\(table.name) ") == true)
    #expect(findings.first?.hasSuffix(": differs from what the journal gives") == true)
  }

  @Test func everyTableOfStateIsTried() {
    let state = GuardAttempts.words.filter { $0.value.change.hasPrefix("E-DB-STATE") }.keys
    #expect(Set(state) == Set(Self.tables.map(\.name)))
  }
}
