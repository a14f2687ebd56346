import Heritage
import Testing

struct CaseRulesTests {
  private let today = CivilDate("2026-04-08") ?? .first
  private let applied = CivilDate("2025-02-28") ?? .first
  private let full = CaseTerms(body: "示例机关", document: "示例函〔2026〕1号", reason: "理由")

  private func facts(
    _ state: CaseState, _ conclusion: ScreeningConclusion = .inProtectionArea,
    _ sites: [CaseSite] = []
  ) throws -> CaseRules.Facts {
    var facts = CaseRules.Facts(
      number: "BJ-2026-0001-A", state: state, conclusion: conclusion, appliedOn: applied,
      lastOn: try #require(CivilDate("2026-04-07")))
    facts.sites = sites
    return facts
  }

  private func unmet(
    _ act: EntryType, _ facts: CaseRules.Facts, terms: CaseTerms? = nil,
    on day: String = "2026-04-08"
  ) throws -> [CaseCondition] {
    CaseRules.unmet(act, terms ?? full, facts, on: try #require(CivilDate(day)), today: today)
  }

  private func site(
    _ code: String, _ touch: CaseSite.Touch, approving: Stated<String> = .known("示例人民政府"),
    consenting: Stated<String> = .known("示例主管部门")
  ) -> CaseSite {
    CaseSite(site: code, touch: touch, approvingBody: approving, consentingBody: consenting)
  }

  private func terms(_ body: String, authority: String = "") -> CaseTerms {
    CaseTerms(body: body, document: "示例函〔2026〕1号", reason: "理由", authority: authority)
  }

  /// Every state against every act, for works that touch a zone and for those that do not.
  @Test func theWholeMatrixIsDecided() throws {
    for state in CaseState.allCases {
      for act in CaseLifecycle.acts {
        let fits = CaseLifecycle.next(after: state, act: act) != nil
        for conclusion in ScreeningConclusion.allCases {
          let facts = try facts(state, conclusion)
          var expected: [CaseCondition] = fits ? [] : [.wrongState(state)]
          if fits, conclusion != .near, conclusion != .clear, state == .open {
            if act == .caseApproved { expected = [.consentMissing(.init(facts))] }
            if act == .caseClosed { expected = [.undecided(.init(facts))] }
          }
          #expect(try unmet(act, facts) == expected, "\(state) \(act) \(conclusion)")
        }
      }
    }
  }

  @Test func everythingThatIsMissingIsNamedAtOnce() throws {
    #expect(
      try unmet(.caseRefused, facts(.open), terms: CaseTerms(body: " "), on: "2026-04-06")
        == [
          .beforeTheLastAct(try #require(CivilDate("2026-04-07"))), .bodyMissing(expected: []),
          .documentMissing, .reasonMissing,
        ])
    #expect(try unmet(.caseClosed, facts(.approved), on: "2026-04-09") == [.inTheFuture(today)])
    #expect(
      CaseRules.unmetForOpening(
        applicant: " ", project: "", appliedOn: today, on: try #require(CivilDate("2026-04-07")),
        today: today)
        == [
          .applicantMissing, .projectMissing,
          .appliedAfterReceipt(try #require(CivilDate("2026-04-07"))),
        ])
  }

  // MARK: Bodies

  @Test func inAProtectionAreaOnlyTheBodiesOfTheRegisterAct() throws {
    let open = try facts(.open, .inProtectionArea, [site("KS6-01", .protectionArea)])
    var consented = try facts(.consented, .inProtectionArea, [site("KS6-01", .protectionArea)])
    consented.consents = ["示例主管部门"]
    let paper = "示例职责文件"
    #expect(
      try unmet(.caseConsented, open, terms: terms("路边小店", authority: paper))
        == [.wrongBody("路边小店", expected: ["示例主管部门"])])
    #expect(
      try unmet(.caseApproved, consented, terms: terms("路边小店"))
        == [.wrongBody("路边小店", expected: ["示例人民政府"])])
    #expect(
      try unmet(.caseRefused, open, terms: terms("路边小店"))
        == [.wrongBody("路边小店", expected: ["示例主管部门", "示例人民政府"])])
    #expect(try unmet(.caseConsented, open, terms: terms(" 示例主管部门 ")) == [])
    #expect(try unmet(.caseApproved, consented, terms: terms("示例人民政府")) == [])
    #expect(CaseRules.basis(.caseConsented, terms("示例主管部门"), open) == .register)
  }

  @Test(arguments: [StatedState.unknown, .none, .notApplicable, .awaitingDocument])
  func whomTheRegisterDoesNotNameIsStatedWithItsPaper(state: StatedState) throws {
    let unnamed = try #require(Stated<String>(value: nil, state: state))
    let open = try facts(
      .open, .inProtectionArea, [site("KS6-01", .protectionArea, consenting: unnamed)])
    #expect(
      try unmet(.caseConsented, open, terms: terms("示例文物局"))
        == [.authorityMissing("示例文物局", sites: ["KS6-01"], named: [])])
    let stated = terms("示例文物局", authority: "示例职责文件")
    #expect(try unmet(.caseConsented, open, terms: stated) == [])
    #expect(CaseRules.basis(.caseConsented, stated, open) == .paper)
  }

  /// There the law names the planning authority, which the register does not hold: either is right, the latter on paper.
  @Test(arguments: [CaseSite.Touch.otherZone, .undecided])
  func outsideTheProtectionAreaAnotherBodyActsOnPaper(touch: CaseSite.Touch) throws {
    var consented = try facts(.consented, .inControlZone, [site("KS6-01", touch)])
    consented.consents = ["示例文物局"]
    #expect(try unmet(.caseApproved, consented, terms: terms("示例人民政府")) == [])
    #expect(
      try unmet(.caseApproved, consented, terms: terms("示例规划局"))
        == [.authorityMissing("示例规划局", sites: ["KS6-01"], named: ["示例人民政府"])])
    #expect(
      try unmet(.caseApproved, consented, terms: terms("示例规划局", authority: "示例职责文件")) == [])
  }

  @Test func everySiteIsAsked() throws {
    var consented = try facts(
      .consented, .inProtectionArea,
      [
        site("KS6-01", .protectionArea),
        site("KS6-02", .protectionArea, approving: .known("示例省政府"), consenting: .known("示例省局")),
      ])
    consented.consents = ["示例主管部门"]
    #expect(
      try unmet(.caseApproved, consented, terms: terms("示例人民政府"))
        == [
          .approverMissing("示例省政府", site: "KS6-02", all: ["示例人民政府", "示例省政府"]),
          .consentOfMissing("示例省局", site: "KS6-02"),
        ])
    consented.consents.append("示例省局")
    #expect(try unmet(.caseApproved, consented, terms: terms("示例人民政府；示例省政府")) == [])
  }

  /// What helps names all who have to approve: neither alone would do.
  @Test func whoApprovesForAllIsNamedAtOnce() throws {
    let condition = CaseCondition.approverMissing(
      "示例省政府", site: "KS6-02", all: ["示例人民政府", "示例省政府"])
    #expect(
      condition.remedy(for: "BJ-2026-0001-A", verb: "approve").commands
        == ["wenbao case approve BJ-2026-0001-A --body '示例人民政府；示例省政府' …"])
  }

  /// A body that the register names for one site does not answer for another, for which it names nobody.
  @Test func aSiteWithoutABodyOnRecordIsNotApprovedByThatOfAnother() throws {
    let sites = [
      site("KS6-01", .protectionArea),
      site("KS6-02", .protectionArea, approving: .unknown, consenting: .unknown),
    ]
    var consented = try facts(.consented, .inProtectionArea, sites)
    consented.consents = ["示例主管部门"]
    #expect(
      try unmet(.caseApproved, consented, terms: terms("示例人民政府"))
        == [
          .authorityMissing("示例人民政府", sites: ["KS6-02"], named: ["示例人民政府"]),
          .consentOnPaperMissing(sites: ["KS6-02"]),
        ])
    consented.hasConsentOnPaper = true
    let stated = terms("示例人民政府", authority: "示例职责文件")
    #expect(try unmet(.caseApproved, consented, terms: stated) == [])
    #expect(CaseRules.basis(.caseApproved, stated, consented) == .paper)
  }

  /// Where the verdict is that zones nearby are not drawn, nobody is told that one is touched.
  @Test func theReasonIsTheVerdicts() throws {
    var undrawn = try facts(.open, .undrawn, [site("KS6-07", .undecided)])
    undrawn.undrawn = ["KS6-07 P1"]
    let unmet = try unmet(.caseApproved, undrawn, terms: terms("示例人民政府"))
    #expect(
      unmet.map(\.message) == [
        "用地附近有区划没有图形（KS6-07 P1），是否触及须按公布文字人工核对，核定之前按可能触及办理：批准之前须先征得同意（中华人民共和国文物保护法（2017年修正）第十七条、第十八条）"
      ])
    #expect(
      unmet.map { $0.remedy(for: "BJ-2026-0001-A", verb: "approve") }
        == ["wenbao case consent BJ-2026-0001-A --body '示例主管部门' --document 文号"])
    #expect(
      CaseCondition.undecided(.init(try facts(.open, .withinUncertainty))).message
        == "用地离界线不超过界线误差，是否触及区划不能判定，实地放样核定之前按可能触及办理：还没有批准、不予批准或撤回，不能结案")
    #expect(
      CaseCondition.undecided(.init(try facts(.open, .inControlZone))).message
        == "用地触及建设控制地带（风貌协调区），还没有批准、不予批准或撤回，不能结案")
  }

  @Test func remediesNameTheCommand() throws {
    let condition = CaseCondition.consentMissing(.init(try facts(.open)))
    #expect(
      condition.remedy(for: "BJ-2026-0001-A", verb: "approve")
        == "wenbao case consent BJ-2026-0001-A --body 机关 --document 文号")
    #expect(
      CaseCondition.applicantMissing.remedy(for: nil, verb: "open")
        == "wenbao case open 用地文件 --applicant 建设单位 …")
    #expect(
      CaseCondition.authorityMissing("示例局", sites: ["KS6-01"], named: [])
        .remedy(for: "BJ-2026-0001-A", verb: "consent")
        == "wenbao case consent BJ-2026-0001-A --body '示例局' --authority 文号 …")
  }
}
