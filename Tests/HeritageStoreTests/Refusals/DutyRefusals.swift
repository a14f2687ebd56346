import HeritageTestSupport

/// Publication and duties.
enum DutyRefusals {
  static let all: [Refusal] = publication + duties + clocks + terms

  private static func act(
    _ name: String, _ duty: String, _ site: String, cycle: String? = nil,
    _ members: String = "", stream: String? = nil
  ) -> Forgery {
    let key = "\(duty)/\(site)" + (cycle.map { "@\($0)" } ?? "")
    let time = cycle.map { ",\"cycle\":\"\($0)\"" } ?? ""
    return Forgery(
      "duty.\(name)", "duty/\(stream ?? key)",
      "{\"duty\":\"\(duty)\",\"site\":\"\(site)\"\(time)\(members.isEmpty ? "" : "," + members)}")
  }

  private static let note = "\"note\":\"x\",\"evidence\":[{\"sha256\":\"x\",\"role\":\"other\"}]"
  private static let paper = "\"reason\":\"x\",\"document\":\"x\""

  /// A second revision of a batch, made from the first, and the entry that announces it.
  private static func revised(_ batch: String, _ change: String) -> String {
    RefusalSQL.record("batch", batch, revision: 2) + """
      CREATE TEMP TABLE copy AS SELECT * FROM batch_revision WHERE batch = '\(batch)' ORDER BY revision DESC LIMIT 1;
      UPDATE copy SET revision = 2, entry = \(RefusalSQL.next)\(change);
      INSERT INTO batch_revision SELECT * FROM copy;
      """
  }

  private static let publishing = Forgery.announcing("batch.published", "batch/KC2")
  private static let unpublished =
    "E-DB-PUBLICATION: a batch is published by one revision that says when and by which paper"

  private static let publication: [Refusal] = [
    Refusal(
      "a batch is published on a day", .secondReady, given: revised("KC2", ""), publishing,
      unpublished, by: "project_batch_published"),
    Refusal(
      "a publication changes nothing else", .secondReady,
      given: revised(
        "KC2",
        ", name = 'x', published_on = '2026-01-01', published_on_state = 'known', announcement = 'x', announcement_state = 'known', publisher = 'x', publisher_state = 'known'"
      ), publishing, unpublished, by: "project_batch_published"),
    Refusal(
      "what was published on paper stays published", .secondReady,
      given: RefusalSQL.record("batch", "KS6", revision: 3) + """
        CREATE TEMP TABLE copy AS SELECT * FROM batch_revision WHERE batch = 'KS6' AND revision = 2;
        UPDATE copy SET revision = 3, entry = \(RefusalSQL.next), published_on = NULL, published_on_state = 'unknown';
        INSERT INTO batch_revision SELECT * FROM copy;
        """,
      Forgery(
        "import.committed", "receipt/HZ-X",
        """
        {"kind":"register","file":"x","sha256":"\(String(repeating: "a", count: 64))","bytes":1,\
        "counts":{"read":1,"added":1,"changed":0,"unchanged":0,"refused":0},\
        "records":{"count":1,"root":""}}
        """), "E-DB-PUBLICATION-LOST: what was published on paper stays published",
      by: "project_content"),
  ]

  private static let none = "E-DB-DUTY: there is no such duty of this site"

  private static let duties: [Refusal] = [
    Refusal(
      "a duty belongs to the site", .secondReady,
      act("waived", "MARKER", "KC2-05", paper + ",\"waiver\":\"none\""), none,
      by: "duty_is_one_of_the_site"),
    Refusal(
      "a duty's stream is its own", .secondReady,
      act("waived", "MARKER", "KS6-03", paper + ",\"waiver\":\"none\"", stream: "MARKER/KS6-04"),
      none, by: "duty_is_one_of_the_site"),
    Refusal(
      "a recurring duty is done for one of its days", .secondReady,
      act("fulfilled", "DRILL", "KS6-02", cycle: "2026-05-31", note), none,
      by: "duty_is_one_of_the_site"),
    Refusal(
      "what is done is not done again", .secondReady,
      act("fulfilled", "DRILL", "KS6-01", cycle: "2026-06-30", note),
      "E-DB-DUTY-STATE: the duty is not in a state for this act", by: "duty_follows_its_lifecycle"),
    Refusal(
      "what is pending is not withdrawn", .secondReady,
      act("withdrawn", "DRILL", "KS6-02", cycle: "2026-06-30", "\"reason\":\"x\""),
      "E-DB-DUTY-STATE: the duty is not in a state for this act", by: "duty_follows_its_lifecycle"),
    Refusal(
      "acts of a duty follow one another", .secondReady,
      act("withdrawn", "DRILL", "KS6-01", cycle: "2026-06-30", "\"reason\":\"x\"").on("2026-07-02"),
      "E-DB-DUTY-ORDER: an act of a duty does not lie before the one before it",
      by: "duty_acts_follow_one_another"),
  ]

  private static let clocks: [Refusal] = [
    Refusal(
      "no clock runs before publication", .secondReady,
      act("fulfilled", "DRILL", "KC2-01", cycle: "2026-06-30", note),
      "E-DB-DUTY-CLOCK: the clock of this duty has not started", by: "duty_begins_with_publication"),
    Refusal(
      "no duty is extended before publication", .secondReady,
      act("extended", "DRILL", "KC2-01", cycle: "2026-06-30", paper + ",\"until\":\"2026-09-30\""),
      "E-DB-DUTY-CLOCK: the clock of this duty has not started", by: "duty_begins_with_publication"),
    Refusal(
      "what the record proves is not asserted", .secondReady,
      act("fulfilled", "MARKER", "KS6-03", note),
      "E-DB-DUTY-PROOF: what the record proves is not fulfilled by an act",
      by: "duty_on_record_is_not_asserted"),
    Refusal(
      "what is done is not extended", .secondReady,
      act("extended", "MARKER", "KS6-02", paper + ",\"until\":\"2027-06-30\""),
      "E-DB-DUTY-DONE: the record shows that this duty is done",
      by: "duty_done_is_neither_extended_nor_waived"),
    Refusal(
      "an extension is longer than the one before", .secondReady,
      act("extended", "MARKER", "KS6-01", paper + ",\"until\":\"2027-06-30\""),
      "E-DB-DUTY-TERM: an extension goes beyond the term", by: "duty_is_extended_beyond_its_term"),
    Refusal(
      "a duty without a term is not extended", .secondReady,
      act("extended", "CONTROL-ZONE", "KS6-01", paper + ",\"until\":\"2028-06-30\""),
      "E-DB-DUTY-TERM: an extension goes beyond the term", by: "duty_is_extended_beyond_its_term"),
    Refusal(
      "an extension ends on a day", .secondReady,
      act("extended", "MARKER", "KS6-01", paper + ",\"until\":\"2028-02-30\""),
      "E-DB-DUTY-TERM: an extension goes beyond the term", by: "duty_is_extended_beyond_its_term"),
  ]

  private static let lacking = "E-DB-DUTY-TERMS: the act lacks its evidence, reason or document"

  private static let terms: [Refusal] = [
    ("fulfilled", "\"note\":\"x\""),
    ("fulfilled", "\"note\":\" \",\"evidence\":[{\"sha256\":\"x\",\"role\":\"other\"}]"),
    ("extended", "\"until\":\"2027-01-01\",\"reason\":\"x\""),
    ("extended", "\"until\":\"2027-01-01\",\"document\":\"x\""),
    ("waived", "\"waiver\":\"none\",\"reason\":\"x\""),
    ("waived", paper + ",\"waiver\":\"unknown\""), ("waived", paper),
  ].map { name, members in
    Refusal(
      "\(name) with no more than \(members) is refused", .secondReady,
      act(name, "DRILL", "KS6-02", cycle: "2026-06-30", members), lacking,
      by: "duty_act_says_what_and_why")
  }
}
