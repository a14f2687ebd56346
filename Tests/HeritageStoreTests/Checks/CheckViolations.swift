/// For each table, assignments that each break one of its CHECKs in some row of the finished sample.
///
/// `known` toggles a stated value's state against its value; `day` puts in a day that does not exist.
enum CheckViolations {
  private static func day(_ column: String) -> String { "\(column) = '2026-02-30'" }

  private static func known(_ columns: String...) -> [String] {
    columns.map { "\($0)_state = iif(\($0)_state = 'known', 'none', 'known')" }
  }

  private static func below(_ limit: Int, _ columns: String...) -> [String] {
    columns.map { "\($0) = \(limit - 1)" }
  }

  private static func empty(_ columns: String...) -> [String] { columns.map { "\($0) = ''" } }

  /// Blank, but not empty: an ideographic space.
  private static func blank(_ columns: String...) -> [String] {
    columns.map { "\($0) = char(12288, 9, 32)" }
  }

  private static func foreign(_ columns: String...) -> [String] { columns.map { "\($0) = '-'" } }

  static let all = fixed.merging(register) { $1 }.merging(inspections) { $1 }
    .merging(acts) { $1 }.merging(periods) { $1 }
    .merging(works) { $1 }

  static let fixed: [String: [String]] = [
    "entry_type": ["closing = 2", "content = 2"],
    "entry": [
      "seq = 0", "stream = ''", "payload_version = 2", "hash_version = 2", "officer = 'A01'",
      "os_account = ''", "on_behalf_paper = ''", day("occurred_on"), day("booked_on"),
      "recorded_at = '2026-02-30T00:00:00Z'", "previous_hash = X'00'", "hash = X'00'",
      "key_id = 'k'",
    ],
    "plain_insert": ["id = 2", "second = 2"],
    "record": below(1, "ordinal", "revision", "line") + foreign("kind") + empty("key")
      + ["digest = X'00'"],
    "registry": ["id = 2", "uuid = 'x'", "bureau = ''", "purpose = '-'"],
    "officer": empty("code", "name")
      + ["left_on = '2026-01-01'", "left_on = '2026-01-01', successor = 'A02'"],
    "setting": [day("valid_from")],
    "works_case": empty("number") + foreign("state", "conclusion", "footprint")
      + blank("applicant", "project") + [day("applied_on"), day("due_on"), day("last_on")]
      + [
        "due_on = date(applied_on, '-1 days')", "footprint = ''", "needs_consent = 2",
        "needs_consent = 1 - needs_consent", day("decided_on"),
        "decided_on = iif(decided_on IS NULL, '2026-04-08', NULL)",
      ],
    "exception": empty("number") + foreign("condition") + blank("approver", "reason", "document"),
    "receipt": foreign("kind", "sha256", "state") + ["read = read + 1"],
  ]

  static let works: [String: [String]] = [
    "works": empty("number") + foreign("state", "kind", "outcome")
      + blank("title", "scheme", "reason", "funds_source", "interim_measure")
      + below(1, "budget") + below(0, "paid")
      + ["plan_from", "plan_to", "approved_on", "opinion_on", "started_on", "accepted_on"].map(day)
      + [
        day("last_on"), "opinion_on = '2999-01-01'", "outcome = 'completed'", "state = 'approved'",
      ]
      + ["approving_body", "approval_document", "opinion_body", "opinion_document", "unit", "head"]
      .map { "\($0) = iif(\($0) IS NULL, 'x', NULL)" }
      + ["qualification = NULL", "acceptance_entry = iif(acceptance_entry IS NULL, 1, NULL)"],
    "works_cause": below(0, "position") + foreign("kind") + blank("reference"),
  ]

  static let register: [String: [String]] = [
    "calendar_revision": empty("document") + ["calendar = '26'", day("issued_on")],
    "calendar_day": foreign("kind") + empty("name") + [day("day"), "calendar = '2027'"],
    "unit_revision": empty("unit", "name") + foreign("kind") + [
      day("valid_from"), day("valid_to"), "valid_from = '2026-01-02', valid_to = '2026-01-01'",
      "statistical_code = iif(statistical_edition IS NULL, 'x', NULL)",
    ],
    "batch_revision": empty("batch", "name") + foreign("kind", "provenance") + below(1, "ordinal")
      + below(0, "declared_count") + [day("decided_on"), day("published_on")]
      + known("decision_document", "announcement", "published_on", "publisher"),
    "site_revision": empty("site", "name", "address")
      + foreign("category", "ownership", "industry", "openness", "condition", "coordinates")
      + ["area = 0"]
      + known("survey_code", "subclass", "era", "statistical_era", "ownership", "owner", "user")
      + known("governing_body", "industry", "openness", "use", "area", "condition")
      + known("approving_body", "consenting_body") + ["body_srs = iif(body IS NULL, 'x', NULL)"],
    "site_part": empty("code", "name") + ["geometry_srs = iif(geometry IS NULL, 'x', NULL)"],
    "zone": empty("code") + foreign("kind", "pattern", "method", "confidence")
      + ["stated_area = 0", "computed_area = -1", "uncertainty = -1"]
      + [day("source_date"), day("valid_from")]
      + known("text", "stated_area", "source", "provincial_approval")
      + ["geometry_srs = iif(geometry IS NULL, 'x', NULL)"],
    "boundary": ["drawn_for = 0", "drawn_for = iif(drawn_for IS NULL, 1, NULL)"]
      + empty("site", "code") + foreign("kind", "pattern", "method", "confidence")
      + [
        "stated_area = 0", "computed_area = -1", "uncertainty = -1", "rule = ''", "boundary = 'x'",
      ]
      + [day("source_date"), day("valid_from")]
      + known("text", "stated_area", "source", "provincial_approval")
      + [
        "geometry_srs = iif(geometry IS NULL, 'x', NULL)", "method = NULL, rule = NULL",
        "method = 'surveyed'", "source = NULL, source_state = 'none'",
        "text = 'x', text_state = 'known', boundary = site || '/' || code, valid_from = NULL",
      ],
    "marker": ["position = 1", day("published_on"), day("erected_on")] + known("place"),
    "archive": ["position = 1", "volumes = 0", day("updated_on")] + known("number"),
    "responsible_person": foreign("role", "basis") + [day("since")] + known("name"),
    "site_checklist": empty("checklist") + ["reason = iif(item IS NULL, 'x', NULL)"],
    "checklist_version": empty("checklist", "version", "title") + foreign("hazard_type"),
    "checklist_item": empty("code", "subject") + foreign("grade", "frequency"),
    "checklist_basis": empty("act") + [day("act_date")],
    "checklist_scope": foreign("kind") + empty("value"),
    "duty_revision": empty("duty", "version", "title") + foreign("proof") + ["months = 0"],
    "duty_due_day": ["month_day = '02-29'"],
    "duty_basis": empty("act") + [
      day("valid_from"), day("valid_to"), "valid_from = '2026-01-02', valid_to = '2026-01-01'",
    ],
    "duty_scope": foreign("kind") + empty("value"),
    "method_revision": empty("method", "version", "title") + [
      "valid_months = 0", "major_from = 26", "ordinary_from = 1", "larger_from = major_from",
    ],
    "method_factor": foreign("factor", "axis", "measure") + empty("title")
      + ["weight = 0", "fifth = iif(measure IS NULL, 1, fourth)"],
    "method_level": ["level = 6"] + empty("meaning"),
  ]

  static let inspections: [String: [String]] = [
    "evidence": foreign("sha256") + empty("name", "media_type") + below(1, "size"),
    "inspection": empty("inspection") + ["revision = 2", day("inspected_on")] + foreign("kind"),
    "inspector": empty("name"),
    "answer": foreign("result", "grade") + ["grade = iif(grade IS NULL, 'major', NULL)"],
    "unit_return": [day("as_of"), day("prepared_on")] + empty("prepared_by") + ["unit = '-'"],
    "return_row": foreign("grade", "status") + [day("rectified_on"), day("deadline")],
    "comparison": foreign("unit"),
    "pairing": foreign("class") + ["hazard = NULL, row = NULL"],
  ]

  static let acts: [String: [String]] = [
    "hazard": empty("number", "description") + foreign("state", "type", "grade", "source")
      + below(0, "recurrence", "overdue_days") + foreign("listing")
      + ["on_the_spot = 2", day("deadline"), day("funds_review"), "merged_into = 'x'"]
      + ["deadline = NULL", "order_entry = NULL, deadline = NULL"]
      + ["claim_entry", "acceptance_entry", "strike_entry"].map { "\($0) = NULL" },
    "hazard_link": ["other = hazard"],
    "site_duty": empty("key") + foreign("state", "waiver") + [
      day("cycle"), day("extended_to"), day("last_on"), "duty = '-'",
      "waiver = iif(waiver IS NULL, 'none', NULL)",
    ],
    "site_marker": foreign("state") + blank("place") + below(1, "ordinal") + [
      day("published_on"), day("erected_on"), day("last_on"), "longitude = NULL",
      "published_on = '2999-01-01'",
    ],
    "archive_file": empty("site") + blank("number", "keeper") + below(1, "volumes")
      + [day("updated_on")],
    "archive_item": foreign("code") + blank("title") + below(1, "volume"),
    "assessment": empty("number") + foreign("state", "grade") + [
      "likelihood = 6", "consequence = 6", "score = score + 1", day("assessed_on"),
      day("valid_until"), "valid_until = assessed_on", "reviewed_on = '2000-01-01'",
      "reviewer = NULL", "reviewed_on = NULL", "reviewer = assessor",
    ],
    "assessment_factor": ["level = 6"] + below(0, "count"),
    "site_use": empty("number") + foreign("state", "kind", "openness")
      + blank("use", "user", "worsens") + [day("begun_on"), day("review_on"), day("last_on")],
    "site_event": empty("number") + foreign("kind") + blank("title") + below(0, "reach")
      + [day("held_on")],
    "extension": blank("reason", "opinion") + foreign("decision")
      + [day("until"), day("applied_on"), "decided_by = iif(decided_by IS NULL, 'x', NULL)"],
    "act_evidence": foreign("role"),
    "hazard_order": empty("number", "unit") + blank("measure", "person", "interim_control", "plan")
      + [day("deadline"), "deadline = '2020-01-01'"],
    "claim": blank("done", "rectifier") + [day("done_on"), "done_on = '2999-01-01'"],
    "send_back": blank("reason"),
    "acceptance": blank("opinion"),
    "strike_off": empty("number") + ["position = NULL", "comparison_revision = NULL"],
    "look_back": [day("due_on"), "result = '-'"]
      + ["reviewer", "reviewed_on", "opinion"].map { "\($0) = NULL" },
    "movement": foreign("grade", "kind") + ["amount = 2"],
    "document": empty("number") + foreign("kind") + [day("issued_on")],
    "document_line": ["position = -1"],
    "document_event": foreign("kind", "method") + blank("recipient")
      + ["recipient = NULL", "method = NULL"],
  ]

  static let periods: [String: [String]] = [
    "period": empty("name") + [day("starts_on"), day("ends_on"), "ends_on = '1999-01-01'"]
      + foreign("state"),
    "expected_return": blank("absent_reason"),
    "settlement": foreign("decision", "hazard") + blank("reason"),
    "roll_forward": foreign("grade")
      + below(0, "opening", "new", "reopened", "transferred_in", "regraded_in", "struck_off")
      + below(0, "voided", "merged_away", "transferred_out", "regraded_out", "closing")
      + ["closing = closing + 1"],
    "statement": foreign("hash", "previous_hash"),
  ]
}
