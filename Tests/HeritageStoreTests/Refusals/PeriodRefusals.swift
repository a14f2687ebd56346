import HeritageTestSupport

/// R8 and R10: periods, comparisons, settlements, seals.
enum PeriodRefusals {
  static let all: [Refusal] = periods + settling + sealing

  private static let first = Forgery.firstPeriod
  private static let second = Forgery.secondPeriod

  private static func open(_ from: String, _ to: String) -> Forgery {
    .period(
      "period.opened", "{\"endsOn\":\"\(to)\",\"name\":\"x\",\"startsOn\":\"\(from)\"}", "QC-X")
  }

  private static let periods: [Refusal] = [
    Refusal(
      "a second running period is refused", .inspected, open("2026-04-01", "2026-06-30"),
      "E-DB-R8-GAP: R8 a period follows the last one, once that is cut off",
      by: "period_follows_the_last"),
    Refusal(
      "a gap between periods is refused", .secondReady,
      given: Forgery.period("period.cutOff", "{\"expected\":[]}", "QC-2026-0003-R")
        .recorded("2026-10-01").sql.replacing("'{\"expected\":[]}'", with: RefusalSQL.awaited),
      open("2026-10-02", "2026-12-31"),
      "E-DB-R8-GAP: R8 a period follows the last one, once that is cut off",
      by: "period_follows_the_last"),
    Refusal(
      "a period does not go back", .cutOff, given: "DROP TRIGGER period_guard_change;",
      "UPDATE period SET state = 'running' WHERE number = '\(first)';",
      "E-DB-R8-STATE: R8 a period goes from running to cut off to sealed", by: "period_moves_on"),
    Refusal(
      "a period keeps its days", .cutOff, given: "DROP TRIGGER period_guard_change;",
      "UPDATE period SET ends_on = '2026-05-31' WHERE number = '\(second)';",
      "E-DB-R8-STATE: R8 a period goes from running to cut off to sealed", by: "period_moves_on"),
    Refusal(
      "a period is not cut off before its last day", .inspected,
      Forgery.period("period.cutOff", "{\"expected\":[]}"),
      "E-DB-R8-CUT-OFF: R8 a running period is cut off, on its last day or later",
      by: "project_period_cut_off"),
    Refusal(
      "a cut-off awaits every unit with hazards", .accepted,
      Forgery.period("period.cutOff", "{\"expected\":[\"KS-BC\"]}").recorded("2026-04-06"),
      "E-DB-R8-EXPECTED: R8 the return of a unit with hazards is not awaited",
      by: "project_period_cut_off"),
    Refusal(
      "a return that has come is not absent", .returned,
      Forgery.period("return.absent", "{\"reason\":\"x\",\"unit\":\"KS-BC\"}"),
      "E-DB-R8-ABSENT: R8 no return of that unit is awaited, or it has come",
      by: "project_return_absent"),
    Refusal(
      "an absence is not recorded after the seal", .secondReady, given: Forgery.seal(second).sql,
      Forgery.period("return.absent", "{\"reason\":\"y\",\"unit\":\"KS-BC\"}", second),
      "E-DB-R8-ABSENT: R8 no return of that unit is awaited, or it has come",
      by: "project_return_absent"),
  ]

  private static let noDifference =
    "E-DB-R10-DIFFERENCE: R10 there is no such difference to settle so"

  private static func settling(
    _ sentence: String, _ forgery: Forgery, given: String = ""
  ) -> Refusal {
    Refusal(
      sentence, .compared, given: given, forgery, noDifference, by: "settlement_is_of_a_difference")
  }

  private static let settling: [Refusal] = [
    settling("a match is no difference", RefusalText.settle(.first)),
    settling(
      "a status that differs is not the same item", RefusalText.settle(.differing, "sameItem")),
    settling(
      "a status that differs is not registered",
      RefusalText.settle(.differing, "register", hazard: "\"YH-2026-0001-F\"")),
    settling(
      "an unlisted row is not registered as an old hazard",
      RefusalText.settle(.unlisted, "register", hazard: "\"YH-2026-0001-F\"")),
    settling(
      "a row that is not there is not settled",
      RefusalText.settle(SampleRows(comparison: "x", position: 0, hazard: ""))),
    settling(
      "a difference is settled in its own period",
      RefusalText.settle(.differing).with { $0.stream = "period/\(second)" }),
    Refusal(
      "a difference is settled once", .settled, RefusalText.settle(.differing),
      "E-DB-STATE: state follows from the journal alone", by: "settlement_guard_add"),
    Refusal(
      "a settlement needs a reason", .compared, RefusalText.settle(.differing, reason: "　"),
      "CHECK constraint failed: trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''", by: nil),
  ]

  private static let sealing: [Refusal] = [
    Refusal(
      "a seal with a missing return is refused", .cutOff, Forgery.seal(),
      "E-DB-R8-RETURNS: R8 a return is missing", by: "sealing_needs_every_return"),
    Refusal(
      "a seal with a return that was not compared is refused", .returned, Forgery.seal(),
      "E-DB-R8-COMPARISON: R8 a return has not been compared", by: "sealing_needs_every_comparison"),
    Refusal(
      "a seal with an open difference is refused", .compared, Forgery.seal(),
      "E-DB-R8-SETTLEMENTS: R8 a difference is not settled", by: "sealing_needs_every_settlement"),
    Refusal(
      "a seal with a false identity is refused", .settled,
      Forgery.seal(changing: ["closing": "closing + 1"]), "CHECK constraint failed: identity",
      by: nil),
    Refusal(
      "a seal whose figures are not those of the movements is refused", .settled,
      Forgery.seal(changing: ["closing": "closing + 1", "new": "new + 1"]),
      "E-DB-R8-REPLAY: R8 the roll-forward differs from the movements",
      by: "sealing_equals_the_replay"),
    Refusal(
      "a seal that leaves a unit out is refused", .settled,
      Forgery.seal().with {
        $0.payload = $0.payload.replacing(
          "FROM roll_forward_replayed WHERE",
          with: "FROM roll_forward_replayed WHERE unit <> 'KS-BC' AND")
      },
      "E-DB-R8-REPLAY: R8 the roll-forward differs from the movements",
      by: "sealing_equals_the_replay"),
    Refusal(
      "an opening that is not the last closing is refused", .secondReady,
      Forgery.seal(second, changing: ["closing": "closing + 1", "opening": "opening + 1"]),
      "E-DB-R8-OPENING: R8 opening differs from the last closing",
      by: "roll_forward_opens_with_the_last_closing"),
    Refusal(
      "a statement that does not carry the last one's hash is refused", .secondReady,
      Forgery.seal(second, previous: "NULL"),
      "E-DB-R8-STATEMENT: R8 a statement follows the last one", by: "statement_follows_the_last"),
    Refusal(
      "a seal of no period at all is refused", .secondReady, Forgery.seal("QC-X"),
      "E-DB-R8-STATEMENT: R8 a statement follows the last one", by: "statement_follows_the_last"),
    Refusal(
      "a running period is not sealed", .inspected,
      Forgery.period("period.sealed", "{\"statement\":{},\"statementHash\":\"\"}"),
      "E-DB-R8-STATEMENT: R8 a statement follows the last one", by: "statement_follows_the_last"),
    Refusal(
      "a period is sealed once", .sealed, Forgery.seal(),
      "E-DB-STATE: state follows from the journal alone", by: "roll_forward_guard_add"),
  ]
}
