import HeritageTestSupport

/// Risk assessments: their inputs, their score, their review.
enum RiskRefusals {
  static let all: [Refusal] = inputs + scores + reviews

  private static let assessed = "FX-2026-0001-V"

  /// The payload of the sample's assessment with a change, as an SQL expression.
  private static func again(_ change: String) -> Forgery {
    Forgery("risk.assessed", "assessment/FX-X").with {
      $0.isExpression = true
      $0.payload = """
        (SELECT json_set(payload, \(change)) FROM entry WHERE type = 'risk.assessed')
        """
    }
  }

  private static let wrongInputs =
    "E-DB-RISK-INPUTS: the inputs are not those of the method and the registry"

  private static let inputs: [Refusal] = [
    ("the site is known", "'$.site', 'KS6-99'"),
    ("the method is known", "'$.revision', 9"),
    ("every factor is assessed", "'$.factors[0].factor', 'value'"),
    ("a level is one of five", "'$.factors[4].level', 0"),
    ("what people judge is not counted", "'$.factors[0].count', 1"),
    ("what is counted is what the registry counts", "'$.factors[7].count', 99"),
    ("a counted level follows its count", "'$.factors[8].level', 5"),
  ].map { sentence, change in
    Refusal(
      sentence, .secondReady, again(change), wrongInputs,
      by: "assessment_has_the_inputs_of_its_method")
  }

  private static let wrongScore = "E-DB-RISK-SCORE: score and grade are not what the inputs give"

  private static let scores: [Refusal] = [
    ("likelihood follows the inputs", "'$.likelihood', 1"),
    ("consequence follows the inputs", "'$.consequence', 1"),
    ("the score is their product", "'$.score', 25"),
    ("the grade is the score's", "'$.grade', 'low'"),
  ].map { sentence, change in
    Refusal(
      sentence, .secondReady, again(change), wrongScore, by: "assessment_follows_its_inputs")
  }

  private static let reviews: [Refusal] = [
    Refusal(
      "an assessment is reviewed once", .secondReady,
      Forgery("risk.returned", "assessment/\(assessed)", #"{"opinion":"x"}"#).by("A02"),
      "E-DB-RISK-STATE: the assessment is not in a state for this act",
      by: "assessment_follows_its_lifecycle"),
    Refusal(
      "nobody reviews his own assessment", .secondReady,
      given: again("'$.site', 'KS6-02'").sql,
      Forgery("risk.confirmed", "assessment/FX-X", #"{"opinion":"x"}"#),
      "E-DB-RISK-REVIEWER: nobody reviews his own assessment",
      by: "assessment_is_reviewed_by_another"),
    Refusal(
      "a review gives its opinion", .secondReady, given: again("'$.site', 'KS6-02'").sql,
      Forgery("risk.confirmed", "assessment/FX-X", #"{"opinion":" "}"#).by("A02"),
      "E-DB-RISK-OPINION: a review gives its opinion", by: "assessment_review_says_why"),
  ]
}
