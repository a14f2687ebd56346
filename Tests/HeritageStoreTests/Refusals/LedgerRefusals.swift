import HeritageTestSupport

/// Rules R1 to R7, and the lifecycle of a hazard.
enum LedgerRefusals {
  static let all: [Refusal] = officers + registering + ordering + claiming + accepting

  private static let hazard = "YH-2026-0001-F"
  private static let major = "YH-2026-0006-5"

  private static let officers: [Refusal] = [
    Refusal(
      "an account stands for one officer", .imported,
      Forgery("officer.added", "officer/A09", "{\"account\":\"jia\",\"name\":\"x\"}"),
      "E-DB-OFFICER-ACCOUNT: this account belongs to another officer",
      by: "officer_account_is_his_own"),
    Refusal(
      "an officer's code is used once", .imported,
      Forgery("officer.added", "officer/A01", "{\"account\":\"x\",\"name\":\"x\"}"),
      "E-DB-STATE: state follows from the journal alone", by: "officer_guard_add"),
  ]

  private static let registering: [Refusal] = [
    Refusal(
      "a hazard of an unknown site is refused", .inspected,
      RefusalText.register("YH-X", site: "KS0-00"),
      "E-DB-HAZARD-REFERENCE: no such site, unit or inspection", by: "hazard_refers_to_what_exists"),
    Refusal(
      "a hazard of an unknown unit is refused", .inspected,
      RefusalText.register("YH-X", unit: "KS-00"),
      "E-DB-HAZARD-REFERENCE: no such site, unit or inspection", by: "hazard_refers_to_what_exists"),
    Refusal(
      "a finding is registered once", .inspected,
      Forgery("hazard.registered", "hazard/YH-X").with {
        $0.isExpression = true
        $0.payload = """
          (SELECT json_set(payload, '$.description', 'x') FROM entry
            WHERE stream = 'hazard/\(hazard)' AND type = 'hazard.registered')
          """
      },
      "E-DB-HAZARD-TWICE: this finding is registered already", by: "hazard_is_registered_once"),
    Refusal(
      "a hazard's number is used once", .inspected, RefusalText.register(hazard).on("2026-02-28"),
      "E-DB-STATE: state follows from the journal alone", by: "hazard_guard_add"),
    Refusal(
      "an act before the hazard's previous act is refused", .inspected,
      RefusalText.order(hazard).with {
        $0.occurredOn = "'2026-01-01'"
        $0.bookedOn = "'2026-02-28'"
      },
      "E-DB-HAZARD-ORDER: an act lies before the hazard's previous act", by: "hazard_acts_in_order"),
    Refusal(
      "an act is not booked before the hazard's previous act", .accepted,
      Forgery.act("sentBack", hazard, "{\"reason\":\"x\"}").with { $0.bookedOn = "'2026-03-19'" },
      "E-DB-HAZARD-ORDER: an act lies before the hazard's previous act", by: "hazard_acts_in_order"),
    Refusal(
      "voiding needs a reason", .inspected, Forgery.act("voided", hazard, "{\"reason\":\" 　\"}"),
      "E-DB-VOID-REASON: voiding needs a reason", by: "project_hazard_voided"),
  ]

  private static let ordering: [Refusal] = [
    Refusal(
      "an order of a major hazard needs a plan", .inspected,
      RefusalText.order(major, interimControl: "\"x\""),
      "E-DB-R2-PLAN: R2 a major hazard needs a treatment plan with interim control",
      by: "order_of_a_major_hazard_has_a_plan"),
    Refusal(
      "an order of a major hazard needs interim control", .inspected,
      RefusalText.order(major, plan: "\"x\""),
      "E-DB-R2-PLAN: R2 a major hazard needs a treatment plan with interim control",
      by: "order_of_a_major_hazard_has_a_plan"),
    Refusal(
      "an order goes to a unit that exists", .inspected, RefusalText.order(hazard, unit: "KS-00"),
      "E-DB-R2-UNIT: R2 no such unit", by: "order_goes_to_a_unit"),
  ]

  private static let claiming: [Refusal] = [
    Refusal(
      "a claim without evidence is refused", .ordered, RefusalText.claim(hazard, roles: []),
      "E-DB-R3-EVIDENCE: R3 a claim needs evidence", by: "claim_has_evidence"),
    Refusal(
      "a claim with evidence that is not in the file is refused", .ordered,
      RefusalText.claim(hazard, sha256: "'\(String(repeating: "0", count: 64))'"),
      "E-DB-EVIDENCE-MISSING: the evidence is not in the file", by: "act_evidence_is_in_the_file"),
    Refusal(
      "a claim of a major hazard needs pictures before and after", .ordered,
      RefusalText.claim(major, roles: ["before", "other"]),
      "E-DB-R3-PICTURES: R3 a major hazard needs pictures before and after",
      by: "claim_of_a_major_hazard_has_pictures"),
  ]

  private static let accepting: [Refusal] = [
    Refusal(
      "the acceptor is not of the rectifying unit", .claimed,
      RefusalText.accept(hazard, by: "Z01"),
      "E-DB-R1-UNIT: R1 the acceptor belongs to the rectifying unit",
      by: "acceptance_is_by_another_unit"),
    Refusal(
      "the acceptor is not the rectifier", .claimed,
      given: Forgery("officer.added", "officer/R01", "{\"name\":\"示例张浦责任人\"}").sql,
      RefusalText.accept(hazard, by: "R01"), "E-DB-R1-RECTIFIER: R1 the acceptor is the rectifier",
      by: "acceptance_is_not_by_the_rectifier"),
    Refusal(
      "the acceptor did not record the claim", .claimed, RefusalText.accept(hazard, by: "A01"),
      "E-DB-R1-RECORDER: R1 the acceptor recorded the hazard or its claim",
      by: "acceptance_is_not_by_the_recorder"),
    Refusal(
      "an acceptance is not dated before the claim", .claimed,
      given: "DROP TRIGGER hazard_acts_in_order;",
      RefusalText.accept(hazard, by: "A02").on("2026-03-14"),
      "E-DB-R4-DATE: R4 an acceptance is dated on or after the claim",
      by: "acceptance_follows_the_claim"),
  ]
}
