import Heritage
import Testing

struct UseRulesTests {
  private let today = CivilDate("2026-11-26") ?? .first
  private let known = UseRules.Authorities(approving: "示例政府", consenting: "示例部门")
  private let unknown = UseRules.Authorities(approving: nil, consenting: nil)

  private func change(
    permission: String = "x", permittedBy: String = "示例政府", consent: String = "x",
    consentedBy: String = "示例部门"
  ) -> UseTerms {
    UseTerms(
      kind: .change, use: "茶馆", openness: .open, user: "示例甲", permission: permission,
      permittedBy: permittedBy, consent: consent, consentedBy: consentedBy)
  }

  private func unmet(
    _ terms: UseTerms, _ authorities: UseRules.Authorities? = nil, on day: CivilDate? = nil
  ) -> [UseCondition] {
    UseRules.unmet(terms, authorities ?? known, on: day ?? today, today: today)
  }

  @Test func aChangeOfUseIsPermittedByTheBodyOfTheSiteAfterConsent() {
    #expect(unmet(change()) == [])
    #expect(
      unmet(change(permission: "", permittedBy: " ", consent: ""))
        == [.permissionMissing(on: today), .permittedByMissing, .consentMissing("示例部门")])
    #expect(
      unmet(change(permittedBy: "别处", consentedBy: "别处"))
        == [.wrongAuthority("示例政府"), .wrongConsent("示例部门")])
    #expect(unmet(change(permittedBy: "别处", consent: "", consentedBy: ""), unknown) == [])
    #expect(unmet(change(permittedBy: ""), unknown) == [.permittedByMissing])
  }

  @Test func aUseSaysWhatWhoAndWhetherOpen() {
    let nothing = UseTerms(kind: .present, use: "", openness: nil, user: " ", conditions: [" "])
    #expect(
      unmet(nothing, on: CivilDate("2026-11-27"))
        == [
          .useMissing, .opennessMissing, .userMissing, .conditionBlank, .inTheFuture(today),
        ])
  }

  @Test func theWholeMatrixOfReviewsIsDecided() {
    for state in UseState.allCases {
      for act in UseLifecycle.acts {
        #expect(
          UseRules.unmetForReview(
            act, state: state, lastOn: today, opinion: "x", on: today, today: today)
            == (state == .inForce ? [] : [.wrongState(state)]), "\(state) \(act)")
      }
    }
    let day = CivilDate("2026-11-25") ?? .first
    #expect(
      UseRules.unmetForReview(
        .useReviewed, state: .inForce, lastOn: today, opinion: "", on: day, today: today)
        == [.opinionMissing, .beforeTheLastAct(today)])
  }

  @Test func whatWasHeldHasATitleAndReachesPeople() {
    func unmet(_ title: String, _ reach: Int?, on day: CivilDate) -> [UseCondition] {
      UseRules.unmetForEvent(title: title, reach: reach, on: day, today: today)
    }
    #expect(unmet("讲座", 0, on: today) == [])
    #expect(
      unmet(" ", -1, on: CivilDate("2026-11-27") ?? .first)
        == [.titleMissing, .reachMissing, .inTheFuture(today)])
    #expect(unmet("讲座", nil, on: today) == [.reachMissing])
  }
}
