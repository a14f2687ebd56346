import HeritageTestSupport

/// State written by hand: with an old entry, with a newer one of the same stream, with none at all.
enum StateRefusals {
  static let all: [Refusal] = hazards + periods + lookBacks + rows + revisions

  private static let follows = "E-DB-STATE: state follows from the journal alone"

  private static func refusal(
    _ sentence: String, _ stage: SampleStage, given: String = "", _ sql: String,
    by trigger: String
  ) -> Refusal {
    Refusal(sentence, stage, given: given, sql, follows, by: trigger)
  }

  private static let hazards: [Refusal] = [
    refusal(
      "a hazard's state is not changed by hand", .settled,
      "UPDATE hazard SET state = 'registered' WHERE number = 'YH-2026-0002-D';",
      by: "hazard_guard_change"),
    refusal(
      "a hazard's state is not changed with the entry that made it", .settled,
      "UPDATE hazard SET state = 'voided', last_entry = last_entry;", by: "hazard_guard_change"),
    refusal(
      "a hazard's state is not changed with the last entry", .settled,
      "UPDATE hazard SET state = 'voided', last_entry = (SELECT max(seq) FROM entry);",
      by: "hazard_guard_change"),
    refusal(
      "a hazard is not struck off by hand", .settled,
      """
      UPDATE hazard SET state = 'struckOff', strike_entry = 1, last_entry = last_entry + 1
      WHERE number = 'YH-2026-0001-F';
      """, by: "hazard_guard_change"),
    refusal(
      "a hazard does not move to another unit", .settled,
      "UPDATE hazard SET unit = 'KS-BC' WHERE number = 'YH-2026-0001-F';", by: "hazard_guard_change"
    ),
    refusal(
      "a hazard is not added by hand", .settled,
      """
      INSERT INTO hazard (number, state, site, type, grade, source, description, unit, registered_by,
        found_on, recurrence, entry, last_entry)
      VALUES ('YH-X', 'registered', 'KS6-01', 'fire', 'major', 'report', 'x', 'KS-ZP', 'A01',
        '2026-01-01', 0, 1, 1);
      """, by: "hazard_guard_add"),
  ]

  private static let periods: [Refusal] = [
    refusal(
      "a period is not sealed with the entry of a settlement", .settled,
      """
      UPDATE period SET state = 'sealed', last_entry = (SELECT max(seq) FROM entry
        WHERE type = 'difference.settled') WHERE number = '\(Forgery.firstPeriod)';
      """, by: "period_guard_change"),
    refusal(
      "a period is not cut off with the entry of a comparison", .compared,
      """
      UPDATE period SET state = 'cutOff', last_entry = (SELECT max(seq) FROM entry)
      WHERE state = 'running';
      """, by: "period_guard_change"),
    refusal(
      "a period is not added by hand", .settled,
      "INSERT INTO period VALUES ('QC-X', 'x', '2026-07-01', '2026-09-30', 'running', 1);",
      by: "period_guard_add"),
    refusal(
      "an absence is not written with another entry", .compared,
      """
      UPDATE expected_return SET absent_reason = 'x', last_entry = (SELECT max(seq) FROM entry);
      """, by: "expected_return_guard_change"),
    refusal(
      "a unit that the cut-off does not name is not awaited", .compared,
      """
      INSERT INTO expected_return SELECT period, 'KS-HQ', 'x', last_entry FROM expected_return LIMIT 1;
      """, by: "expected_return_guard_add"),
    refusal(
      "a roll-forward is not added to a sealed period", .sealed,
      """
      INSERT INTO roll_forward SELECT period, 'KS-HQ', grade, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
      FROM roll_forward LIMIT 1;
      """, by: "roll_forward_guard_add"),
    refusal(
      "a statement is not added by hand", .sealed,
      """
      INSERT INTO statement SELECT 1, 'QC-X', hash, hash, 0 FROM statement;
      """, by: "statement_guard_add"),
  ]

  private static let lookBacks: [Refusal] = [
    refusal(
      "a look-back without a strike-off is not added", .sealed,
      """
      INSERT INTO look_back (strike_entry, hazard, due_on, last_entry)
      SELECT 9999, 'YH-2026-0001-F', '2099-01-01', max(seq) FROM entry
      WHERE stream = 'hazard/YH-2026-0001-F';
      """, by: "look_back_guard_add"),
    refusal(
      "a look-back does not end by hand", .sealed,
      """
      UPDATE look_back SET result = 'kept', reviewer = 'A03', reviewed_on = '2026-05-01', opinion = 'x';
      """, by: "look_back_guard_change"),
    refusal(
      "a look-back is not put off", .sealed, "UPDATE look_back SET due_on = '2099-01-01';",
      by: "look_back_guard_change"),
  ]

  private static let rows: [Refusal] = [
    refusal(
      "a movement is not added by hand", .settled,
      """
      INSERT INTO movement SELECT max(seq), 0, 'YH-2026-0001-F', '2026-03-31', 'KS-ZP', 'ordinary',
        'struckOff', -1 FROM entry;
      """, by: "movement_guard_add"),
    refusal(
      "a second movement of an entry is not added", .struckOff,
      """
      INSERT INTO movement SELECT entry, 1, hazard, booked_on, unit, grade, kind, amount FROM movement
      ORDER BY entry DESC LIMIT 1;
      """, by: "movement_guard_add"),
    refusal(
      "a strike-off is not added by hand", .settled,
      """
      INSERT INTO strike_off SELECT max(entry.seq), 'XH-X', number, acceptance_entry, 'x', 1, 0, 'A01',
        '2026-04-06', '2026-03-31' FROM hazard, entry WHERE number = 'YH-2026-0001-F';
      """, by: "strike_off_guard_add"),
    refusal(
      "an acceptance is not added by hand", .claimed,
      """
      INSERT INTO acceptance SELECT claim_entry, number, claim_entry, 'A02', 'x', '2026-03-15', NULL
      FROM hazard WHERE state = 'claimed' LIMIT 1;
      """, by: "acceptance_guard_add"),
    refusal(
      "evidence is not added to an act that rests on other", .claimed,
      "INSERT INTO act_evidence SELECT entry, 9, sha256, role FROM act_evidence LIMIT 1;",
      by: "act_evidence_guard_add"),
    refusal(
      "evidence is not added to an act that takes none", .claimed,
      given: Forgery.act(
        "sentBack", "YH-2026-0001-F",
        "{\"evidence\":[{\"role\":\"after\",\"sha256\":\"x\"}],\"reason\":\"x\"}"
      ).sql + "DROP TRIGGER act_evidence_is_in_the_file;",
      "INSERT INTO act_evidence SELECT max(seq), 0, 'x', 'after' FROM entry;",
      by: "act_evidence_guard_add"),
    refusal(
      "an officer is not added by hand", .settled,
      "INSERT INTO officer VALUES ('A99', 'x', NULL, 'x', NULL, NULL, 2);", by: "officer_guard_add"),
    refusal(
      "an officer does not leave the unit", .settled,
      "UPDATE officer SET unit = NULL, last_entry = last_entry + 1;", by: "officer_guard_change"),
    refusal(
      "a setting is not changed by hand", .settled,
      "UPDATE setting SET value = '3660', last_entry = last_entry + 1;", by: "setting_guard_change"),
    refusal(
      "a receipt is not undone by hand", .settled,
      "UPDATE receipt SET state = 'undone', last_entry = last_entry + 1;",
      by: "receipt_guard_change"),
  ]

  private static let revisions: [Refusal] = [
    refusal(
      "a comparison is not in force by hand", .compared,
      "INSERT INTO current_revision SELECT kind, key, 1, entry FROM record WHERE kind = 'comparison';",
      by: "current_revision_guard_add"),
    refusal(
      "a record comes into force with its own entry alone", .compared,
      """
      INSERT INTO current_revision SELECT 'unit', 'KS-X', 1, max(seq) FROM entry;
      """, by: "current_revision_guard_add"),
    refusal(
      "staged content does not come into force before its entry", .imported,
      given: RefusalSQL.record("unit", "KS-BC", revision: 2)
        + RefusalSQL.unit("KS-BC", revision: 2),
      """
      UPDATE current_revision SET revision = 2, last_entry = (SELECT max(seq) + 1 FROM entry)
      WHERE key = 'KS-BC';
      """, by: "current_revision_guard_change"),
    refusal(
      "a return does not go out of force by hand", .settled,
      """
      UPDATE current_revision SET revision = NULL, last_entry = (SELECT max(seq) FROM entry)
      WHERE kind = 'unitReturn';
      """, by: "current_revision_guard_change"),
  ]
}
