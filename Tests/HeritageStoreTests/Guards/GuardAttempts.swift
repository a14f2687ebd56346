import HeritageTestSupport

/// What a plain session tries on every table that is guarded: to change, remove, replace, or add again a row
/// that is there. Made from the list of tables, so that none is left out.
enum GuardAttempts {
  /// What the three guards of a table say.
  struct Words: Sendable {
    var add: String
    var change: String
    var remove: String
  }

  private static let content = Words(
    add: "E-DB-CONTENT: content comes with the next entry, once",
    change: "E-DB-CONTENT: content is never changed",
    remove: "E-DB-CONTENT: content is never removed")
  private static let act = Words(
    add: "E-DB-STATE: state follows from the journal alone",
    change: "E-DB-STATE: an act is never changed", remove: "E-DB-STATE: an act is never removed")
  private static let state = Words(
    add: "E-DB-STATE: state follows from the journal alone",
    change: "E-DB-STATE: state follows from the journal alone",
    remove: "E-DB-STATE: state is never removed")
  private static let statement = Words(
    add: "E-DB-STATE: state follows from the journal alone",
    change: "E-DB-STATE: a statement is never changed",
    remove: "E-DB-STATE: a statement is never removed")
  private static let identity = Words(
    add: "E-DB-STATE: state follows from the journal alone",
    change: "E-DB-STATE: the registrys identity is fixed for life",
    remove: "E-DB-STATE: the registrys identity is fixed for life")

  private static let line = Words(
    add: "E-DB-STATE: a ledger line follows from its entry", change: act.change,
    remove: act.remove)

  private static func fixed(_ table: String) -> Words {
    let words = "E-DB-FIXED: \(table) is fixed"
    return Words(add: words, change: words, remove: words)
  }

  /// Every guarded table but the journal itself.
  static let words: [String: Words] = {
    var words = [
      "entry_type": fixed("entry_type"), "lifecycle": fixed("lifecycle"),
      "registry": identity,
      "roll_forward": statement, "ledger_line": line,
      "works_lifecycle": fixed("works_lifecycle"),
    ]
    for table in [
      "case_lifecycle", "duty_lifecycle", "assessment_lifecycle", "use_lifecycle",
    ] {
      words[table] = fixed(table)
    }
    for table in [
      "record", "calendar_revision", "calendar_day", "unit_revision", "batch_revision",
      "site_revision", "site_part", "zone", "boundary", "marker",
      "archive", "responsible_person", "site_checklist", "checklist_version", "checklist_item",
      "checklist_basis", "checklist_scope", "duty_revision", "duty_due_day", "duty_basis",
      "duty_scope", "method_revision", "method_factor", "method_level", "evidence",
      "evidence_bytes", "inspection", "inspector",
      "answer", "answer_photo", "unit_return", "return_row", "comparison", "pairing",
    ] {
      words[table] = content
    }
    for table in [
      "act_evidence", "hazard_order", "claim", "send_back", "acceptance", "strike_off",
      "settlement", "statement", "movement", "hazard_link", "document_line", "document_event",
      "case_site", "archive_item", "assessment_factor", "site_event",
      "works_cause",
    ] {
      words[table] = act
    }
    for table in [
      "officer", "setting", "receipt", "current_revision", "hazard", "look_back", "period",
      "expected_return", "charge", "exception", "extension", "document",
      "works_case", "site_duty", "site_marker", "archive_file", "assessment", "site_use",
      "works",
    ] {
      words[table] = state
    }
    return words
  }()

  /// The three that prove a guard: nothing but it says these words to them.
  static func proofs(of table: String) -> [Refusal] {
    guard let words = words[table] else { return [] }
    return [
      Refusal(
        "a row of \(table) is not replaced", .secondReady,
        "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1;", words.add,
        by: "\(table)_guard_add"),
      Refusal(
        "a row of \(table) is not changed", .secondReady, "UPDATE \(table) SET \(setting(table));",
        words.change, by: "\(table)_guard_change"),
      Refusal(
        "a row of \(table) is not removed", .secondReady, "DELETE FROM \(table);", words.remove,
        by: "\(table)_guard_remove"),
    ]
  }

  /// The other ways to the same ends.
  static func detours(of table: String) -> [Refusal] {
    guard let words = words[table] else { return [] }
    let set = setting(table)
    let add = [
      "INSERT INTO \(table) SELECT * FROM \(table);",
      "INSERT OR IGNORE INTO \(table) SELECT * FROM \(table);",
      "INSERT OR FAIL INTO \(table) SELECT * FROM \(table);",
      "INSERT OR ROLLBACK INTO \(table) SELECT * FROM \(table);",
      "REPLACE INTO \(table) SELECT * FROM \(table);",
      "INSERT INTO \(table) SELECT * FROM \(table) WHERE true ON CONFLICT DO NOTHING;",
      "INSERT INTO \(table) SELECT * FROM \(table) WHERE true ON CONFLICT DO UPDATE SET \(set);",
    ].map { Refusal($0, .secondReady, $0, words.add, by: nil) }
    let change = [
      "UPDATE OR REPLACE \(table) SET \(set);", "UPDATE OR IGNORE \(table) SET \(set);",
      "UPDATE OR FAIL \(table) SET \(set);",
      "UPDATE \(table) SET \(set) FROM entry WHERE entry.seq = 1;",
    ].map { Refusal($0, .secondReady, $0, words.change, by: nil) }
    let remove = "DELETE FROM \(table) WHERE true RETURNING 1;"
    return add + change + [Refusal(remove, .secondReady, remove, words.remove, by: nil)]
  }

  /// The table's first column, set to itself.
  private static func setting(_ table: String) -> String {
    let column = SchemaText.firstColumns[table] ?? ""
    return "\(column) = \(table).\(column)"
  }
}
