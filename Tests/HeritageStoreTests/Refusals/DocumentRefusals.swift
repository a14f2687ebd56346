import HeritageTestSupport

/// Papers: what stands on one, and what becomes of it; and settings, which do not change for the past.
enum DocumentRefusals {
  static let all: [Refusal] = lines + events + settings

  /// On the ledger of KS-ZP, and of KS-BC.
  private static let first = "YH-2026-0001-F"
  private static let second = "YH-2026-0002-D"
  private static let elsewhere = "YH-2026-0005-7"
  private static let moment =
    "E-DB-PAPER: a paper holds what one officer did for one unit at one moment"

  private static func line(
    _ sentence: String, given: Forgery = RefusalText.order(first), _ attempt: Forgery
  ) -> Refusal {
    Refusal(
      sentence, .inspected, given: given.sql, attempt, moment, by: "document_line_is_of_one_moment")
  }

  private static let lines: [Refusal] = [
    line(
      "a notice goes to one unit", RefusalText.order(elsewhere, unit: "KS-BC")),
    line("a notice is of one officer", RefusalText.order(second).by("A02")),
    line("a notice is of one moment", RefusalText.order(second).recorded("2026-03-05")),
    line(
      "a notice holds no claims",
      given: RefusalText.order(first).with { $0.verb = "INSERT INTO" },
      RefusalText.claim(first, doneOn: "2026-02-28").with {
        $0.payload = $0.payload.replacing("'done',", with: "'paper', 'TZ-X', 'done',")
      }),
  ]

  private static func event(_ type: String, _ number: String, _ payload: String) -> Forgery {
    Forgery("document.\(type)", "document/\(number)", payload)
  }

  private static let delivery = "{\"method\":\"direct\",\"recipient\":\"x\"}"
  private static let following = "E-DB-PAPER-EVENT: there is no such paper, or not yet on that day"

  private static let events: [Refusal] = [
    Refusal(
      "a paper that does not exist is not delivered", .inspected,
      event("delivered", "TZ-Y", delivery),
      following, by: "document_event_follows_its_paper"),
    Refusal(
      "a paper is not delivered before its day", .inspected, given: RefusalText.order(first).sql,
      event("delivered", "TZ-X", delivery).on("2026-02-01"), following,
      by: "document_event_follows_its_paper"),
    Refusal(
      "a signed paper comes as a scan", .inspected, given: RefusalText.order(first).sql,
      event("signed", "TZ-X", "{}"), "E-DB-PAPER-SCAN: what was signed comes as a scan",
      by: "document_event_of_signing_has_the_scan"),
  ]

  private static let past = "E-DB-SETTING: a setting changes from today on, or later"

  private static func setting(_ value: String, from day: String) -> Forgery {
    Forgery(
      "setting.changed", "setting/lookback.major", "{\"from\":\"\(day)\",\"value\":\"\(value)\"}")
  }

  private static let settings: [Refusal] = [
    Refusal(
      "a setting is not changed for the past", .inspected, setting("40", from: "2026-02-01"), past,
      by: "setting_begins_today_or_later"),
    Refusal(
      "a setting that has begun is not changed afterwards", .inspected,
      given: setting("40", from: "2026-02-28").sql,
      setting("50", from: "2026-02-28").recorded("2026-03-05"), past,
      by: "setting_of_the_past_stays"),
  ]
}
