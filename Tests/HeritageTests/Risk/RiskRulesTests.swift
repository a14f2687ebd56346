import Heritage
import Testing

struct RiskRulesTests {
  private let today = CivilDate("2026-11-26") ?? .first

  private let method: RiskMethodRecord = {
    let position = SourcePosition(file: "", line: 1, column: 1)
    var counted = RiskFactorRecord(kind: .hazards, position: position)
    (counted.measure, counted.thresholds) = (.openHazards, [1, 2, 4, 8])
    var method = RiskMethodRecord(code: "M", position: position)
    method.factors = [RiskFactorRecord(kind: .structure, position: position), counted]
    return method
  }()

  @Test func peopleJudgeWhatTheMethodAsksForAndNoMore() {
    #expect(RiskRules.unmet([.structure: 3], by: method) == [])
    #expect(RiskRules.unmet([:], by: method) == [.factorMissing(.structure)])
    #expect(
      RiskRules.unmet([.structure: 6, .hazards: 1, .fire: 2], by: method)
        == [.level(.structure, 6), .factorCounted(.hazards), .factorUnknown(.fire)])
  }

  /// Every state against every act, by the assessor and by another.
  @Test func theWholeMatrixOfReviewsIsDecided() {
    for state in AssessmentState.allCases {
      for act in AssessmentLifecycle.acts {
        for officer in ["A01", "A02"] {
          var expected: [RiskCondition] = state == .assessed ? [] : [.wrongState(state)]
          if officer == "A01" { expected.append(.ownAssessment("A01")) }
          #expect(
            RiskRules.unmetForReview(
              act, state: state, assessor: "A01", assessedOn: today, opinion: "x", by: officer,
              on: today, today: today) == expected, "\(state) \(act) \(officer)")
        }
      }
    }
  }

  @Test func aReviewIsDatedAndGivesItsOpinion() {
    func unmet(_ opinion: String, on day: String) -> [RiskCondition] {
      RiskRules.unmetForReview(
        .riskConfirmed, state: .assessed, assessor: "A01",
        assessedOn: CivilDate("2026-11-20") ?? .first, opinion: opinion, by: "A02",
        on: CivilDate(day) ?? .first, today: today)
    }
    #expect(unmet(" ", on: "2026-11-27") == [.opinionMissing, .inTheFuture(today)])
    #expect(
      unmet("x", on: "2026-11-19") == [.beforeTheLastAct(CivilDate("2026-11-20") ?? .first)])
  }

  @Test func everyRelapseRaisesTheGradeByOneStep() {
    let order: [RiskGrade] = [.low, .ordinary, .larger, .major]
    for (index, grade) in order.enumerated() {
      for count in 0...5 {
        #expect(
          RiskRules.effective(grade, relapsesSince: count) == order[min(3, index + count)])
      }
    }
  }
}
