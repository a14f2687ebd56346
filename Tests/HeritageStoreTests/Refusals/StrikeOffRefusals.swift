import HeritageTestSupport

/// R5 and R7: what a strike-off needs, and how its look-back ends.
enum StrikeOffRefusals {
  static let all: [Refusal] = lifecycle + proof + lookingBack

  private static let state = "E-DB-HAZARD-STATE: the hazard's state does not allow this act"
  private static let unmatched =
    "E-DB-R5-RETURN: R5 a strike-off needs a matched row \"rectified\" in a return"

  private static let lifecycle: [Refusal] = [
    Refusal(
      "a strike-off of a claimed hazard is refused", .settled, RefusalText.strike(.nearMiss), state,
      by: "hazard_follows_the_lifecycle"),
    Refusal(
      "a strike-off of an ordered hazard is refused", .settled, RefusalText.strike(.inProgress),
      state, by: "hazard_follows_the_lifecycle"),
    Refusal(
      "a hazard is struck off once", .struckOff, RefusalText.strike(.first), state,
      by: "hazard_follows_the_lifecycle"),
    Refusal(
      "a strike-off of no hazard at all is refused", .settled,
      RefusalText.strike(SampleRows(comparison: "x", position: 0, hazard: "YH-X")), state,
      by: "hazard_follows_the_lifecycle"),
    Refusal(
      "an acceptance of an ordered hazard is refused", .ordered,
      RefusalText.accept("YH-2026-0001-F", by: "A02"), state, by: "hazard_follows_the_lifecycle"),
    Refusal(
      "a strike-off without an acceptance is refused", .settled,
      given: StrikeOffStory.claimedAgain() + "DROP TRIGGER hazard_follows_the_lifecycle;",
      RefusalText.strike(.first),
      "E-DB-R5-ACCEPTANCE: R5 a strike-off needs an acceptance", by: "strike_off_needs_acceptance"),
  ]

  private static let proof: [Refusal] = [
    Refusal(
      "a strike-off without any return is refused", .accepted, RefusalText.strike(.first),
      unmatched,
      by: "strike_off_needs_a_matched_return"),
    Refusal(
      "a strike-off before the comparison is refused", .returned, RefusalText.strike(.first),
      unmatched, by: "strike_off_needs_a_matched_return"),
    Refusal(
      "a strike-off by the row of another hazard is refused", .settled,
      RefusalText.strike(
        SampleRows(
          comparison: SampleRows.second.comparison, position: SampleRows.second.position,
          hazard: SampleRows.first.hazard)),
      unmatched, by: "strike_off_needs_a_matched_return"),
    Refusal(
      "a strike-off that names no row is refused", .settled,
      Forgery.act("struckOff", SampleRows.first.hazard, "{\"strikeOff\":\"XH-X\"}"), unmatched,
      by: "strike_off_needs_a_matched_return"),
    Refusal(
      "a strike-off of the last period but one is refused", .lookedBack,
      given: StrikeOffStory.acceptedAgain(), RefusalText.strike(.first).recorded("2026-07-04"),
      unmatched, by: "strike_off_needs_a_matched_return"),
    Refusal(
      "the approver is not the acceptor", .settled, RefusalText.strike(.first).by("A02"),
      "E-DB-R1-APPROVER: R1 the approver is the acceptor", by: "strike_off_is_approved_by_another"),
    Refusal(
      "a strike-off's number is used once", .settled,
      given: RefusalText.strike(.first).sql, RefusalText.strike(.second),
      "E-DB-STATE: state follows from the journal alone", by: "strike_off_guard_add"),
  ]

  private static let lookingBack: [Refusal] = [
    Refusal(
      "the look-back is not by the acceptor", .sealed,
      RefusalText.lookBack("lookedBack", "YH-2026-0001-F", "kept", by: "A02"),
      "E-DB-R1-REVIEWER: R1 the look-back reviewer is the acceptor", by: "look_back_is_by_another"),
    Refusal(
      "a reopening is not by the acceptor", .sealed,
      RefusalText.lookBack("reopened", "YH-2026-0001-F", "relapsed", by: "A02"),
      "E-DB-R1-REVIEWER: R1 the look-back reviewer is the acceptor", by: "look_back_is_by_another"),
    Refusal(
      "a look-back ends once", .lookedBack,
      RefusalText.lookBack("reopened", "YH-2026-0003-B", "relapsed", by: "A03"),
      "E-DB-R7-ENDED: R7 this look-back has ended", by: "look_back_ends_once"),
    Refusal(
      "a look-back with a relapse reopens", .sealed,
      RefusalText.lookBack("lookedBack", "YH-2026-0001-F", "relapsed", by: "A03"),
      "E-DB-R7-RESULT: R7 a look-back keeps, or reopens after a relapse or a false strike-off",
      by: "project_hazard_looked_back"),
    Refusal(
      "what is kept is not reopened", .sealed,
      RefusalText.lookBack("reopened", "YH-2026-0001-F", "kept", by: "A03"),
      "E-DB-R7-RESULT: R7 a look-back keeps, or reopens after a relapse or a false strike-off",
      by: "project_hazard_looked_back"),
  ]
}

/// Steps before a strike-off.
enum StrikeOffStory {
  /// The accepted hazard is sent back, and claimed again as of a day before the return: the row still matches.
  static func claimedAgain() -> String {
    let hazard = "YH-2026-0001-F"
    let late: (Forgery) -> Forgery = { forgery in
      forgery.with {
        $0.occurredOn = "'2026-03-20'"
        $0.bookedOn = "'2026-04-06'"
        let payload = $0.isExpression ? $0.payload : "'\($0.payload)'"
        $0.isExpression = true
        $0.payload = "json_set(\(payload), '$.lateReason', 'x')"
      }
    }
    return [
      late(.act("sentBack", hazard, "{\"reason\":\"x\"}")), late(RefusalText.claim(hazard)),
    ].map(\.sql).joined(separator: "\n")
  }

  /// The relapsed hazard is rectified and accepted again, and 2026Q2 is cut off: its row of 2026Q1 is no proof
  /// any more.
  static func acceptedAgain() -> String {
    let hazard = "YH-2026-0001-F"
    let awaited = "(SELECT json_group_array(DISTINCT unit) FROM movement)"
    return [
      RefusalText.order(hazard),
      RefusalText.claim(hazard, doneOn: "2026-04-08"),
      RefusalText.accept(hazard, by: "A02"),
      Forgery("period.cutOff", "period/\(Forgery.secondPeriod)").with {
        $0.isExpression = true
        $0.payload = "json_object('expected', json(\(awaited)))"
      }.recorded("2026-07-03"),
    ].map(\.sql).joined(separator: "\n")
  }
}
