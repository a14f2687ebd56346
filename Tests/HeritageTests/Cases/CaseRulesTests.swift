import Heritage
import Testing

struct CaseRulesTests {
  private let today = CivilDate("2026-04-08") ?? .first
  private let full = CaseTerms(body: "示例机关", document: "示例函〔2026〕1号", reason: "理由")

  private func unmet(
    _ act: EntryType, _ state: CaseState, needsConsent: Bool = true, terms: CaseTerms? = nil,
    on day: String = "2026-04-08"
  ) throws -> [CaseCondition] {
    let facts = CaseRules.Facts(
      number: "BJ-2026-0001-A", state: state, needsConsent: needsConsent,
      lastOn: try #require(CivilDate("2026-04-07")))
    return CaseRules.unmet(
      act, terms ?? full, facts, on: try #require(CivilDate(day)), today: today)
  }

  /// Every state against every act, for works that touch a zone and for those that do not.
  @Test func theWholeMatrixIsDecided() throws {
    for state in CaseState.allCases {
      for act in CaseLifecycle.acts {
        let fits = CaseLifecycle.next(after: state, act: act) != nil
        for needsConsent in [true, false] {
          var expected: [CaseCondition] = fits ? [] : [.wrongState(state)]
          if fits, needsConsent, state == .open {
            if act == .caseApproved { expected = [.consentMissing] }
            if act == .caseClosed { expected = [.undecided] }
          }
          #expect(
            try unmet(act, state, needsConsent: needsConsent) == expected, "\(state) \(act)")
        }
      }
    }
  }

  @Test func everythingThatIsMissingIsNamedAtOnce() throws {
    #expect(
      try unmet(.caseRefused, .open, terms: CaseTerms(body: " "), on: "2026-04-06")
        == [
          .beforeTheLastAct(try #require(CivilDate("2026-04-07"))), .bodyMissing,
          .documentMissing, .reasonMissing,
        ])
    #expect(try unmet(.caseClosed, .approved, on: "2026-04-09") == [.inTheFuture(today)])
    #expect(
      CaseRules.unmetForOpening(
        applicant: " ", project: "", appliedOn: today, on: try #require(CivilDate("2026-04-07")),
        today: today)
        == [
          .applicantMissing, .projectMissing,
          .appliedAfterReceipt(try #require(CivilDate("2026-04-07"))),
        ])
  }

  @Test func remediesNameTheCommand() {
    #expect(
      CaseCondition.consentMissing.remedy(for: "BJ-2026-0001-A", verb: "approve")
        == "wenbao case consent BJ-2026-0001-A --body 机关 --document 文号")
    #expect(
      CaseCondition.applicantMissing.remedy(for: nil, verb: "open")
        == "wenbao case open 用地文件 --applicant 建设单位 …")
  }
}
