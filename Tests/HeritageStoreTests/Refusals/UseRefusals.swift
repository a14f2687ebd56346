import HeritageTestSupport

/// Uses of sites.
enum UseRefusals {
  static let all: [Refusal] = permissions + others

  private static let use = "LY-2026-0001-3"

  private static func recorded(_ site: String, _ change: [String: String?] = [:]) -> Forgery {
    var members: [String: String?] = [
      "kind": "\"change\"", "use": "\"x\"", "openness": "\"open\"", "user": "\"x\"",
      "permission": "\"x\"", "permittedBy": "\"昆山市人民政府\"", "consent": "\"x\"",
      "consentedBy": "\"苏州市文物主管部门\"", "reviewOn": "\"2027-07-03\"",
      "records": "{\"count\":0,\"root\":\"\"}",
    ]
    members.merge(change) { $1 }
    let text = members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.sorted()
    return Forgery(
      "use.recorded", "use/LY-X", "{\"site\":\"\(site)\",\(text.joined(separator: ","))}")
  }

  private static let permissions: [Refusal] = [
    ("a change of use is permitted on paper", ["permission": nil]),
    ("a change of use is permitted by somebody", ["permittedBy": nil]),
    ("a change of use is permitted by the body of the site", ["permittedBy": "\"x\""]),
    ("consent comes first", ["consent": nil]),
    ("consent is that of the body of the site", ["consentedBy": "\"x\""]),
  ].map { (sentence: String, change: [String: String?]) in
    Refusal(
      sentence, .secondReady, recorded("KS6-01", change),
      "E-DB-USE-PERMISSION: a change of use is permitted by the body of the site, after consent",
      by: "use_is_changed_by_permission")
  }

  private static let others: [Refusal] = [
    Refusal(
      "a use is of a site", .secondReady, recorded("KS6-99"), "E-DB-USE: there is no such site",
      by: "use_is_of_a_site"),
    Refusal(
      "every condition is an item", .secondReady,
      recorded("KS6-01", ["conditions": "[\"x\"]"]),
      "E-DB-USE-CONDITIONS: every condition of a use is an item of its checklist",
      by: "use_conditions_are_checked"),
    Refusal(
      "what was ended is not reviewed", .secondReady,
      given: Forgery("use.ended", "use/\(use)", #"{"opinion":"x"}"#).sql,
      Forgery("use.reviewed", "use/\(use)", #"{"opinion":"x","reviewOn":"2027-07-03"}"#),
      "E-DB-USE-STATE: the use is not in a state for this act", by: "use_follows_its_lifecycle"),
    Refusal(
      "acts of a use follow one another", .secondReady,
      Forgery("use.ended", "use/\(use)", #"{"opinion":"x"}"#).on("2026-07-02"),
      "E-DB-USE-ORDER: an act of a use does not lie before the one before it",
      by: "use_acts_follow_one_another"),
    Refusal(
      "a review gives its opinion, of a use too", .secondReady,
      Forgery("use.ended", "use/\(use)", #"{"opinion":" "}"#),
      "E-DB-USE-OPINION: a review gives its opinion", by: "use_review_says_why"),
  ]
}
