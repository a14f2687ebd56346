import HeritageTestSupport

/// Acts beside the straight path: voiding, merging, linking, transferring, regrading, correcting, funds, listing,
/// referring, fixing on the spot; and late facts.
enum ChangeRefusals {
  static let all: [Refusal] = ledger + terms + supervision + others

  private static let hazard = "YH-2026-0001-F"
  private static let ordered = "YH-2026-0002-D"
  private static let major = "YH-2026-0006-5"
  private static let merging =
    "E-DB-MERGE: a hazard is merged, with a reason, into another on the ledger of its site"
  private static let transferring =
    "E-DB-TRANSFER: a hazard is transferred, on paper, to another unit of today"
  private static let regrading = "E-DB-REGRADE: a hazard goes to the other grade, with a reason"
  private static let plan =
    "E-DB-R2-PLAN: R2 a major hazard needs a treatment plan with interim control"
  private static let correcting =
    "E-DB-CORRECT: a correction names the word as it is, another one, and the reason"
  private static let linking =
    "E-DB-LINK: there is no such hazard to link, or they are linked"

  private static func refusal(
    _ sentence: String, _ stage: SampleStage, given: String = "", _ name: String,
    of number: String = hazard, _ payload: String, _ error: String, by trigger: String
  ) -> Refusal {
    Refusal(sentence, stage, given: given, .act(name, number, payload), error, by: trigger)
  }

  private static let ledger: [Refusal] = [
    refusal(
      "a hazard of another site is not merged into", .inspected, "merged",
      "{\"into\":\"YH-2026-0009-0\",\"reason\":\"x\"}", merging, by: "project_hazard_merged"),
    refusal(
      "a hazard is not merged into itself", .inspected, "merged",
      "{\"into\":\"\(hazard)\",\"reason\":\"x\"}", merging, by: "project_hazard_merged"),
    refusal(
      "a hazard is not merged without a reason", .inspected, "merged",
      "{\"into\":\"\(ordered)\",\"reason\":\" \"}", merging, by: "project_hazard_merged"),
    refusal(
      "what is off the ledger takes no other in", .inspected,
      given: Forgery.act("voided", ordered, "{\"reason\":\"x\"}").sql, "merged",
      "{\"into\":\"\(ordered)\",\"reason\":\"x\"}", merging, by: "project_hazard_merged"),
    refusal(
      "a hazard is linked with one that exists", .inspected, "linked",
      "{\"with\":\"YH-X\",\"reason\":\"x\"}", linking, by: "hazard_link_joins_two_hazards"),
    refusal(
      "two hazards are linked once", .inspected,
      given: Forgery.act("linked", ordered, "{\"with\":\"\(hazard)\",\"reason\":\"x\"}").sql,
      "linked", "{\"with\":\"\(ordered)\",\"reason\":\"x\"}", linking,
      by: "hazard_link_joins_two_hazards"),
    refusal(
      "a hazard is not transferred without a paper", .inspected, "transferred",
      "{\"to\":\"KS-BC\"}", transferring, by: "project_hazard_transferred"),
    refusal(
      "a hazard is not transferred to its own unit", .inspected, "transferred",
      "{\"to\":\"KS-ZP\",\"document\":\"x\"}", transferring, by: "project_hazard_transferred"),
    refusal(
      "a hazard is not transferred to a unit that does not exist", .inspected, "transferred",
      "{\"to\":\"KS-00\",\"document\":\"x\"}", transferring, by: "project_hazard_transferred"),
  ]

  private static let terms: [Refusal] = [
    refusal(
      "a person is not reassigned before there is an order", .inspected, "reassigned",
      "{\"person\":\"x\",\"reason\":\"x\"}",
      "E-DB-REASSIGN: a person for an order, or an officer, and the reason",
      by: "project_hazard_reassigned"),
    refusal(
      "a reassignment names somebody", .ordered, "reassigned", "{\"reason\":\"x\"}",
      "E-DB-REASSIGN: a person for an order, or an officer, and the reason",
      by: "project_hazard_reassigned"),
    refusal(
      "nobody unknown is put in charge", .ordered, "reassigned",
      "{\"officer\":\"A99\",\"reason\":\"x\"}", "E-DB-CHARGE: no such officer in office",
      by: "charge_is_taken_by_an_officer"),
    refusal(
      "a hazard is not regraded to the grade it has", .inspected, "regraded",
      "{\"grade\":\"ordinary\",\"reason\":\"x\"}", regrading, by: "project_hazard_regraded"),
    refusal(
      "a hazard is not regraded without a reason", .inspected, "regraded",
      "{\"grade\":\"major\"}", regrading, by: "project_hazard_regraded"),
    refusal(
      "an ordered hazard does not become major without a plan", .ordered, "regraded",
      "{\"grade\":\"major\",\"reason\":\"x\",\"interimControl\":\"x\"}", plan,
      by: "project_hazard_regraded"),
    refusal(
      "an ordered hazard does not become major without interim control", .ordered, "regraded",
      "{\"grade\":\"major\",\"reason\":\"x\",\"plan\":\"x\"}", plan,
      by: "project_hazard_regraded"),
    refusal(
      "a correction names the old word", .inspected, "corrected",
      "{\"field\":\"description\",\"old\":\"x\",\"value\":\"y\",\"reason\":\"x\"}", correcting,
      by: "project_hazard_corrected"),
    refusal(
      "a hazard's unit is not corrected", .inspected, "corrected",
      "{\"field\":\"unit\",\"old\":\"KS-ZP\",\"value\":\"KS-BC\",\"reason\":\"x\"}", correcting,
      by: "project_hazard_corrected"),
    refusal(
      "a correction has a reason", .inspected, "corrected",
      "{\"field\":\"type\",\"old\":\"fire\",\"value\":\"flood\"}", correcting,
      by: "project_hazard_corrected"),
  ]

  private static let funds =
    "E-DB-FUNDS: lacking with interim control and a later day of review, or secured"
  private static let listing = "E-DB-R2-LIST: R2 a hazard is listed once, on paper, by an authority"
  private static let delisting =
    "E-DB-R2-DELIST: R2 what is listed is delisted on paper, a major hazard once accepted"
  private static let listed = Forgery.act(
    "listed", major, "{\"authority\":\"x\",\"document\":\"x\"}"
  ).sql

  private static let supervision: [Refusal] = [
    refusal(
      "lacking funds are looked at again", .ordered, "fundsRecorded",
      "{\"status\":\"lacking\",\"interimControl\":\"x\",\"reviewOn\":\"2026-03-02\"}", funds,
      by: "project_funds_recorded"),
    refusal(
      "lacking funds need interim control", .ordered, "fundsRecorded",
      "{\"status\":\"lacking\",\"interimControl\":\" \",\"reviewOn\":\"2026-09-02\"}", funds,
      by: "project_funds_recorded"),
    refusal(
      "funds that were not lacking are not secured", .ordered, "fundsRecorded",
      "{\"status\":\"secured\"}", funds, by: "project_funds_recorded"),
    refusal(
      "a hazard is not listed without a paper", .ordered, "listed", "{\"authority\":\"x\"}",
      listing,
      by: "project_hazard_listed"),
    refusal(
      "a hazard is listed by somebody", .ordered, "listed", "{\"document\":\"x\"}", listing,
      by: "project_hazard_listed"),
    refusal(
      "a hazard is listed once", .ordered, given: listed, "listed", of: major,
      "{\"authority\":\"x\",\"document\":\"x\"}", listing, by: "project_hazard_listed"),
    refusal(
      "what was never listed is not delisted", .ordered, "delisted", "{\"document\":\"x\"}",
      delisting, by: "project_hazard_delisted"),
    refusal(
      "a major hazard is not delisted before it is accepted", .ordered, given: listed, "delisted",
      of: major, "{\"document\":\"x\"}", delisting, by: "project_hazard_delisted"),
    refusal(
      "a referral names its paper", .ordered, "referred", "{\"to\":\"x\",\"reason\":\"x\"}",
      "E-DB-REFER: a referral names the body, the reason and the paper",
      by: "project_hazard_referred"),
    Refusal(
      "a listed hazard is not struck off", .settled,
      given: "DROP TRIGGER hazard_follows_the_lifecycle;"
        + Forgery.act("listed", hazard, "{\"authority\":\"x\",\"document\":\"x\"}").sql,
      RefusalText.strike(.first),
      "E-DB-R2-LISTING: R2 a major hazard is listed, and delisted, before its strike-off",
      by: "strike_off_follows_delisting"),
    Refusal(
      "a major hazard that was never listed is not struck off", .settled,
      given: "DROP TRIGGER hazard_follows_the_lifecycle;"
        + Forgery.act(
          "regraded", hazard,
          "{\"grade\":\"major\",\"reason\":\"x\",\"plan\":\"x\",\"interimControl\":\"x\"}"
        ).sql,
      RefusalText.strike(.first),
      "E-DB-R2-LISTING: R2 a major hazard is listed, and delisted, before its strike-off",
      by: "strike_off_follows_delisting"),
  ]

  private static let spot =
    "E-DB-R4-SPOT: R4 fixed on the spot: ordinary, the day it was found, both pictures"

  /// A hazard found on the day of the last entry.
  private static func found(_ grade: String) -> String {
    RefusalText.register("YH-X").with {
      $0.payload = $0.payload.replacing("ordinary", with: grade)
    }.sql
  }

  private static func fixed(_ number: String, roles: [String]) -> Forgery {
    RefusalText.claim(number, roles: roles).with { $0.type = "hazard.fixedOnSpot" }
  }

  private static let others: [Refusal] = [
    Refusal(
      "a major hazard is not fixed on the spot", .inspected, given: found("major"),
      fixed("YH-X", roles: ["before", "after"]), spot, by: "claim_on_the_spot_is_of_that_day"),
    Refusal(
      "fixed on the spot needs both pictures", .inspected, given: found("ordinary"),
      fixed("YH-X", roles: ["before", "other"]), spot, by: "claim_on_the_spot_is_of_that_day"),
    Refusal(
      "what was found earlier is not fixed on the spot", .inspected,
      fixed(hazard, roles: ["before", "after"]), spot, by: "claim_on_the_spot_is_of_that_day"),
    Refusal(
      "a fact of an earlier period says why it comes late", .settled,
      RefusalText.register("YH-X").on("2026-03-20").with { $0.bookedOn = "'2026-04-06'" },
      "E-DB-LATE: a fact of an earlier period carries a reason", by: "entry_of_a_late_fact_says_why"
    ),
  ]
}
