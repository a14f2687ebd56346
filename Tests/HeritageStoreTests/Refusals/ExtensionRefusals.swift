import HeritageTestSupport

/// R6, and the exceptions from R1.
enum ExtensionRefusals {
  static let all: [Refusal] = asking + deciding + exceptions

  /// Ordered until 2026-04-30.
  private static let hazard = "YH-2026-0002-D"

  private static func ask(_ until: String, more: String = "") -> Forgery {
    .act("extensionRequested", hazard, "{\(more)\"reason\":\"x\",\"until\":\"\(until)\"}")
  }

  private static func decide(_ officer: String) -> Forgery {
    Forgery.act("extensionDecided", hazard, "{\"decision\":\"granted\",\"opinion\":\"x\"}")
      .by(officer)
  }

  private static let asking: [Refusal] = [
    Refusal(
      "an extension is not asked after the deadline", .ordered,
      ask("2026-07-31").recorded("2026-05-06"),
      "E-DB-R6-LATE: R6 an extension is asked before the deadline", by: "extension_is_asked_in_time"
    ),
    Refusal(
      "an earlier day of application needs the application", .ordered,
      ask("2026-07-31", more: "\"appliedOn\":\"2026-04-30\",").recorded("2026-05-06"),
      "E-DB-R6-APPLICATION: R6 an earlier day needs the dated application",
      by: "extension_with_another_date_has_the_application"),
    Refusal(
      "an extension ends after the deadline", .ordered, ask("2026-04-30"),
      "E-DB-R6-UNTIL: R6 an extension ends after the deadline", by: "extension_is_longer"),
    Refusal(
      "one extension waits at a time", .ordered, given: ask("2026-06-30").sql, ask("2026-07-31"),
      "E-DB-R6-PENDING: R6 an extension is waiting for its decision",
      by: "extension_is_asked_once_at_a_time"),
    Refusal(
      "work that is not overdue is not ordered anew", .ordered,
      RefusalText.order(hazard).with { $0.type = "hazard.reordered" },
      "E-DB-R6-ANEW: R6 only overdue work is ordered anew", by: "order_anew_is_of_overdue_work"),
  ]

  private static let deciding: [Refusal] = [
    Refusal(
      "nothing is decided that was not asked", .ordered, decide("A02"),
      "E-DB-R6-NOTHING: R6 no extension is waiting for a decision", by: "project_extension_decided"),
    Refusal(
      "who records the request does not decide it", .ordered, given: ask("2026-06-30").sql,
      decide("A01"), "E-DB-R6-DECIDER: R6 who records the request does not decide it",
      by: "extension_is_decided_by_another"),
    Refusal(
      "an extension is decided once", .lookedBack,
      given: "DROP TRIGGER extension_guard_change;",
      "UPDATE extension SET opinion = 'y' WHERE decision IS NOT NULL;",
      "E-DB-R6-DECIDED: R6 this extension is decided", by: "extension_is_decided_once"),
  ]

  private static func grant(
    _ hazard: String = hazard, officer: String = "A02", approver: String = "x"
  ) -> Forgery {
    Forgery(
      "exception.granted", "exception/TP-X",
      """
      {"approver":"\(approver)","condition":"approverIsAcceptor","document":"x",\
      "hazard":"\(hazard)","officer":"\(officer)","reason":"x"}
      """)
  }

  private static let exceptions: [Refusal] = [
    Refusal(
      "an exception is about a hazard that exists", .ordered, grant("YH-X"),
      "E-DB-EXCEPTION-REFERENCE: no such hazard, or no such officer in office",
      by: "exception_is_for_an_officer_and_a_hazard"),
    Refusal(
      "an exception is for an officer", .ordered, grant(officer: "A99"),
      "E-DB-EXCEPTION-REFERENCE: no such hazard, or no such officer in office",
      by: "exception_is_for_an_officer_and_a_hazard"),
    Refusal(
      "nobody approves his own exception by his code", .ordered, grant(approver: "A02"),
      "E-DB-EXCEPTION-APPROVER: nobody approves his own exception",
      by: "exception_is_not_approved_by_its_officer"),
    Refusal(
      "nobody approves his own exception by his name", .ordered, grant(approver: "示例乙"),
      "E-DB-EXCEPTION-APPROVER: nobody approves his own exception",
      by: "exception_is_not_approved_by_its_officer"),
    Refusal(
      "an exception is granted once", .lookedBack, grant(SampleLedger.sentBack),
      "E-DB-EXCEPTION-TWICE: the same exception is granted and not used yet",
      by: "exception_is_granted_once"),
  ]
}
