import HeritageTestSupport

/// Boundaries of zones, and cases of works.
enum CaseRefusals {
  static let all: [Refusal] = boundaries + [lost, early] + states + terms

  /// A drawing of a zone as somebody would forge it: the line of another zone.
  private static func drawing(_ site: String, _ code: String, _ kind: String) -> String {
    RefusalSQL.record("boundary", "\(site)/\(code)") + """
      INSERT INTO boundary (boundary, revision, entry, id, site, code, kind, text_state, stated_area_state,
        source_state, provincial_approval_state, geometry, geometry_srs, method, drawn_for)
      SELECT '\(site)/\(code)', 1, \(RefusalSQL.next), (SELECT max(id) + 1 FROM zone), '\(site)', '\(code)', '\(kind)',
        'notApplicable', 'notApplicable', 'none', 'notApplicable', geometry, geometry_srs, 'surveyed', 1
      FROM zone WHERE geometry IS NOT NULL LIMIT 1;
      """
  }

  private static let boundaries: [Refusal] = [
    ("KS6-01", "P9", "protectionArea"), ("KS6-01", "P1", "controlZone"),
  ].map {
    site, code, kind in
    Refusal(
      "a boundary of \(site)/\(code) as \(kind) is refused", .imported,
      given: drawing(site, code, kind),
      committing,
      "E-DB-BOUNDARY-ZONE: a boundary belongs to a zone in force, and says the same of it",
      by: "project_content")
  }

  /// A second revision of a site that has lost its zones.
  private static let lost = Refusal(
    "a zone that was redrawn stays in the register", .lookedBack,
    given: RefusalSQL.record("site", "KS6-02", revision: 2) + """
      CREATE TEMP TABLE copy AS SELECT * FROM site_revision WHERE site = 'KS6-02';
      UPDATE copy SET revision = 2, entry = \(RefusalSQL.next);
      INSERT INTO site_revision SELECT * FROM copy;
      """,
    committing,
    "E-DB-BOUNDARY-LOST: a zone that boundaries were drawn for stays in the register",
    by: "project_content")

  /// A redrawing from a day before that of the line of the register.
  private static let early = Refusal(
    "a redrawing is later than the line of the register", .imported,
    given: RefusalSQL.record("boundary", "KS6-01/P1@2020-01-01") + """
      INSERT INTO boundary (boundary, revision, entry, id, site, code, kind, text, text_state,
        stated_area_state, source, source_state, provincial_approval_state, valid_from)
      SELECT 'KS6-01/P1@2020-01-01', 1, \(RefusalSQL.next), max(id) + 1, 'KS6-01', 'P1', 'protectionArea', 'x',
        'known', 'none', 'x', 'known', 'none', '2020-01-01' FROM zone;
      """,
    committing, "E-DB-BOUNDARY-DATE: a redrawing is later than the line of the register",
    by: "project_content")

  private static let committing = Forgery(
    "import.committed", "receipt/HZ-X",
    """
    {"kind":"register","file":"x","sha256":"\(String(repeating: "a", count: 64))","bytes":1,\
    "counts":{"read":1,"added":1,"changed":0,"unchanged":0,"refused":0},\
    "records":{"count":1,"root":""}}
    """)

  /// Approved in the sample, and open.
  private static let approved = "BJ-2026-0001-A"
  private static let open = "BJ-2026-0002-8"
  private static let touching = "BJ-X"
  private static let authority = "{\"body\":\"x\",\"document\":\"x\"}"
  private static let reason = "{\"reason\":\"x\"}"

  private static func act(_ name: String, _ number: String, _ payload: String) -> Forgery {
    Forgery("case.\(name)", "case/\(number)", payload)
  }

  /// Opens a case that touches a zone.
  private static let opening = act(
    "opened", touching,
    """
    {"applicant":"x","appliedOn":"2026-04-01","dueOn":"2026-05-01","footprint":"00","footprintName":"x",\
    "project":"x","verdict":{"conclusion":"inControlZone","hits":[{"relation":"inside"}]}}
    """)

  private static let states: [Refusal] = [
    Refusal(
      "a verdict that hits a zone is not clear", .lookedBack,
      opening.with { $0.payload = $0.payload.replacing("inControlZone", with: "clear") },
      "E-DB-CASE-VERDICT: the conclusion is not what the hits say",
      by: "case_verdict_follows_its_hits"),
    Refusal(
      "an approved case is not consented to", .lookedBack, act("consented", approved, authority),
      "E-DB-CASE-STATE: the case is not in a state for this act", by: "case_follows_its_lifecycle"),
    Refusal(
      "a case that does not exist is not closed", .lookedBack, act("closed", "BJ-Y", reason),
      "E-DB-CASE-STATE: the case is not in a state for this act", by: "case_follows_its_lifecycle"),
    Refusal(
      "a case is not closed before the day it was opened", .lookedBack,
      act("closed", open, reason).on("2026-04-07"),
      "E-DB-CASE-ORDER: an act of a case does not lie before the one before it",
      by: "case_acts_follow_one_another"),
    Refusal(
      "an application is not received before it is made", .lookedBack,
      opening.with { $0.payload = $0.payload.replacing("2026-04-01", with: "2026-04-09") },
      "E-DB-CASE-ORDER: an act of a case does not lie before the one before it",
      by: "case_acts_follow_one_another"),
    Refusal(
      "works that touch a zone are not approved without consent", .lookedBack, given: opening.sql,
      act("approved", touching, authority),
      "E-DB-CASE-CONSENT: works that touch a zone are approved after consent",
      by: "case_is_approved_after_consent"),
    Refusal(
      "works that touch a zone are not closed undecided", .lookedBack, given: opening.sql,
      act("closed", touching, reason),
      "E-DB-CASE-UNDECIDED: works that touch a zone are decided before the case is closed",
      by: "case_that_touches_a_zone_is_decided"),
  ]

  private static let terms: [Refusal] = [
    ("consented", "{\"body\":\" \",\"document\":\"x\"}"), ("consented", "{\"body\":\"x\"}"),
    ("refused", authority), ("withdrawn", "{}"),
  ].enumerated().map { index, act in
    Refusal(
      "a case is not \(act.0) without who and why (\(index))", .lookedBack, given: opening.sql,
      Self.act(act.0, touching, act.1),
      "E-DB-CASE-TERMS: the act lacks its authority, document or reason",
      by: "case_act_says_who_and_why")
  }
}
