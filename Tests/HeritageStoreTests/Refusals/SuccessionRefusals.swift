import HeritageTestSupport

/// Officers who leave, and units that go over to others.
enum SuccessionRefusals {
  static let all: [Refusal] = officers + units

  private static let officers: [Refusal] = [
    Refusal(
      "an officer is not bound to another's account", .imported,
      Forgery("officer.bound", "officer/A02", "{\"account\":\"jia\"}"),
      "E-DB-OFFICER-ACCOUNT: this account belongs to another officer",
      by: "officer_account_stays_his_own"),
    Refusal(
      "nobody unknown is bound to an account", .imported,
      Forgery("officer.bound", "officer/A99", "{\"account\":\"x\"}"),
      "E-DB-OFFICER: no such officer in office", by: "project_officer_bound"),
    Refusal(
      "an officer does not leave to himself", .imported,
      Forgery("officer.left", "officer/A02", "{\"to\":\"A02\"}"),
      "E-DB-OFFICER: no such officer in office", by: "project_officer_left"),
    Refusal(
      "an officer does not leave to somebody unknown", .imported,
      Forgery("officer.left", "officer/A02", "{\"to\":\"A99\"}"),
      "E-DB-OFFICER: no such officer in office", by: "project_officer_left"),
    Refusal(
      "an officer leaves once", .imported,
      given: Forgery("officer.left", "officer/A02", "{\"to\":\"A03\"}").sql,
      Forgery("officer.left", "officer/A02", "{\"to\":\"A03\"}"),
      "E-DB-OFFICER: no such officer in office", by: "project_officer_left"),
    Refusal(
      "who has left acts no more", .imported,
      given: Forgery("officer.left", "officer/A02", "{\"to\":\"A03\"}").sql,
      Forgery.setting().by("A02"), "E-DB-ENTRY-OFFICER: no such officer in office",
      by: "entry_has_an_officer"),
  ]

  /// The content and the entry by which a unit goes over to another.
  private static func ending(
    _ unit: String, to successor: String = "'KS-ZP'", document: String = "x",
    validTo: String = "'2025-12-31'"
  ) -> (content: String, entry: Forgery) {
    let content =
      RefusalSQL.record("unit", unit, revision: 2) + """
        INSERT INTO unit_revision (unit, revision, entry, name, kind, valid_to, successor)
        VALUES ('\(unit)', 2, \(RefusalSQL.next), 'x', 'township', \(validTo), \(successor));
        """
    return (
      content,
      Forgery(
        "unit.merged", "unit/\(unit)",
        "{\"document\":\"\(document)\",\"records\":{\"count\":1,\"root\":\"\"}}")
    )
  }

  private static func refusal(
    _ sentence: String, _ ending: (content: String, entry: Forgery), _ error: String
  ) -> Refusal {
    Refusal(
      sentence, .inspected, given: ending.content, ending.entry, error, by: "project_unit_changed")
  }

  private static let units: [Refusal] = [
    refusal(
      "a unit does not end without a paper", ending("KS-DSH", document: " "),
      "E-DB-UNIT: a unit is changed by one revision, on paper"),
    refusal(
      "a unit does not end without a successor", ending("KS-DSH", to: "NULL"),
      "E-DB-UNIT-SUCCESSOR: a successor exists, and has none itself"),
    refusal(
      "a unit does not succeed itself", ending("KS-DSH", to: "'KS-DSH'"),
      "E-DB-UNIT-SUCCESSOR: a successor exists, and has none itself"),
    refusal(
      "a unit does not end on no day", ending("KS-DSH", validTo: "NULL"),
      "E-DB-UNIT-SUCCESSOR: a successor exists, and has none itself"),
    refusal(
      "a unit does not end with hazards on its ledger", ending("KS-BC"),
      "E-DB-UNIT-HAZARDS: the unit still has hazards on its ledger"),
    Refusal(
      "a hazard is not registered with a unit that has gone", .inspected,
      given: ending("KS-DSH").content + ending("KS-DSH").entry.sql,
      RefusalText.register("YH-X", unit: "KS-DSH"),
      "E-DB-UNIT-SUCCEEDED: this unit has a successor", by: "hazard_stands_with_a_unit_of_today"),
  ]
}
