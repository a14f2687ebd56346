import HeritageTestSupport

/// What a forged comparison cannot pass over.
enum ComparisonRefusals {
  private static let error =
    "E-DB-R8-COMPARED: R8 a comparison covers the return in force and the ledger"

  private static func refusal(
    _ sentence: String, unit: String, head: String = "max(seq)", changing: [String: String] = [:],
    where condition: String = "true"
  ) -> Refusal {
    Refusal(
      sentence, .compared,
      given: RefusalSQL.comparison(
        unit, head: head,
        rows: RefusalSQL.pairings(unit, changing: changing, where: condition)),
      Forgery.announcing("return.compared", "period/\(Forgery.firstPeriod)"), error,
      by: "comparison_is_complete")
  }

  static let all: [Refusal] = [
    refusal("a comparison without its rows is refused", unit: "KS-ZP", where: "false"),
    refusal("a comparison leaves no row of the return out", unit: "KS-ZP", where: "position <> 4"),
    refusal("a comparison leaves no hazard out", unit: "KS-ZZ", where: "class <> 'omitted'"),
    refusal(
      "a comparison keeps the reported status", unit: "KS-ZP",
      changing: ["reported_status": "'rectified'"]),
    refusal(
      "a comparison has each row once", unit: "KS-ZP", changing: ["row": "0"],
      where: "position < 4"),
    refusal(
      "a match is of a hazard of the unit", unit: "KS-ZP",
      changing: ["hazard": "iif(position = 4, 'YH-2026-0009-0', hazard)"]),
    refusal(
      "a match is by number", unit: "KS-QD",
      changing: ["class": "iif(class = 'nearMiss', 'matched', class)"]),
    refusal("a comparison is with the head of the journal", unit: "KS-ZP", head: "max(seq) - 1"),
    Refusal(
      "a comparison is of its own period", .compared,
      given: RefusalSQL.comparison("KS-ZP", rows: RefusalSQL.pairings("KS-ZP")),
      Forgery.announcing("return.compared", "period/\(Forgery.secondPeriod)"), error,
      by: "comparison_is_complete"),
    Refusal(
      "a comparison of a sealed period is refused", .sealed,
      given: RefusalSQL.comparison("KS-ZP", rows: RefusalSQL.pairings("KS-ZP")),
      Forgery.announcing("return.compared", "period/\(Forgery.firstPeriod)"), error,
      by: "comparison_is_complete"),
  ]
}
