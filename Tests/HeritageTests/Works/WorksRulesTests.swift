import Heritage
import Testing

@Suite struct WorksRulesTests {
  private let today = CivilDate("2026-04-08") ?? .first
  private let before = CivilDate("2026-04-07") ?? .first
  private let after = CivilDate("2026-04-09") ?? .first

  private func works(_ state: WorksState, kind: WorksKind = .repair) -> WorksFacts {
    var facts = WorksFacts(
      number: "GC-2026-0001-1", state: state, kind: kind, proposedBy: "A01", lastOn: before)
    facts.approvingBody = .known("示例人民政府")
    facts.consentingBody = .known("示例主管部门")
    if state != .proposed, state != .approved { (facts.unit, facts.head) = ("示例施工单位", "示例戊") }
    return facts
  }

  private func actor(
    _ code: String = "A02", name: String = "示例乙", units: Set<String> = ["KS-BUREAU", "示例局"],
    on day: CivilDate? = nil, evidence: Bool = true
  ) -> WorksActFacts {
    WorksActFacts(
      officer: .init(code: code, name: name, unit: nil), unitNames: units,
      occurredOn: day ?? today, today: today, hasEvidence: evidence)
  }

  private func approval(opinionOn: CivilDate? = nil) -> WorksApproval {
    WorksApproval(
      body: "示例人民政府", document: "示例批复〔2026〕1号", opinionBody: "示例主管部门",
      opinionDocument: "示例函〔2026〕1号", opinionOn: opinionOn ?? before)
  }

  private var acts: [WorksAct] {
    [
      .approve(approval()),
      .start(WorksStart(unit: "示例施工单位", qualification: "示例资质第1号", head: "示例戊")),
      .report(progress: "进展", paid: 1),
      .accept(WorksAcceptance(result: .unqualified, opinion: "意见", document: "文号")),
      .accept(WorksAcceptance(result: .qualified, opinion: "意见", document: "文号")),
      .close(reason: "理由"),
    ]
  }

  @Test func theWholeMatrixIsDecided() {
    #expect(acts.map(\.entryType) == WorksLifecycle.acts)
    for state in WorksState.allCases {
      for act in acts {
        let fits = WorksLifecycle.next(after: state, act: act.entryType) != nil
        #expect(
          WorksRules.unmet(act, works(state), actor())
            == (fits ? [] : [.wrongState(act.entryType, state)]), "\(state) \(act)")
      }
    }
  }

  /// From any state, whatever is done: works are started only once approved, accepted only once started, and what is
  /// closed stays closed.
  @Test func noOrderOfActsLeadsPastApprovalOrAcceptance() {
    var paths: [[WorksState]] = [[.proposed]]
    for _ in 0..<6 {
      paths += paths.flatMap { path in
        WorksLifecycle.acts.compactMap { act in
          path.last.flatMap { WorksLifecycle.next(after: $0, act: act) }.map { path + [$0] }
        }
      }
      paths = Array(Set(paths))
    }
    let order: [WorksState] = [.proposed, .approved, .started, .accepted, .closed]
    for path in paths {
      let places = path.compactMap(order.firstIndex)
      #expect(places == places.sorted())
      #expect(path.count { $0 == .closed } <= 1)
      if path.contains(.started) { #expect(path.contains(.approved)) }
      if path.contains(.accepted) { #expect(path.contains(.started)) }
    }
    #expect(paths.contains([.proposed, .approved, .started, .started, .accepted, .closed]))
    #expect(paths.contains([.proposed, .approved, .started, .closed]))
    #expect(paths.contains([.proposed, .approved, .started, .accepted, .accepted, .closed]))
  }

  @Test func whatAProposalLacksIsNamedAtOnce() {
    var proposal = WorksProposal(kind: .repair, title: " ", scheme: "")
    proposal.budget = 0
    #expect(
      WorksRules.unmet(
        proposal, site: "KS6-01",
        hazards: [
          .init(number: "YH-1", site: "KS6-02", state: .ordered),
          .init(number: "YH-2", site: "KS6-01", state: .struckOff),
        ], on: after, today: today)
        == [
          .inTheFuture(today), .titleMissing, .schemeMissing, .planMissing, .budgetNotPositive,
          .noCause, .hazardOfAnotherSite("YH-1", site: "KS6-02"),
          .hazardNotOpen("YH-2", .struckOff),
        ])
    proposal = WorksProposal(kind: .maintenance, title: "名称", scheme: "方案")
    (proposal.planFrom, proposal.planTo) = (today, before)
    #expect(
      WorksRules.unmet(proposal, site: "KS6-01", hazards: [], on: today, today: today)
        == [.planBackwards(from: today, to: before), .noCauseNorReason])
    proposal.reason = "年度保养"
    proposal.planTo = today
    #expect(
      WorksRules.unmet(proposal, site: "KS6-01", hazards: [], on: today, today: today) == [])
  }

  @Test func whoApprovesAndWhoseOpinionComesFirstIsDataOfTheSite() {
    let wrong = WorksApproval(
      body: "示例局", document: " ", opinionBody: "示例部门", opinionDocument: "",
      opinionOn: after)
    #expect(
      WorksRules.unmet(.approve(wrong), works(.proposed), actor())
        == [
          .wrongBody("示例局", expected: "示例人民政府"), .documentMissing,
          .wrongOpinionBody("示例部门", expected: "示例主管部门"), .opinionDocumentMissing,
          .opinionAfterApproval(today),
        ])
    #expect(
      WorksRules.unmet(
        .approve(WorksApproval(body: "", document: "文号")), works(.proposed), actor())
        == [.bodyMissing(expected: "示例人民政府"), .opinionBodyMissing(expected: "示例主管部门")])
    var unknown = works(.proposed)
    (unknown.approvingBody, unknown.consentingBody) = (.unknown, .notApplicable)
    #expect(
      WorksRules.unmet(
        .approve(WorksApproval(body: "示例局", document: "文号")), unknown, actor()) == [])
    #expect(
      WorksRules.unmet(
        .approve(WorksApproval(body: "示例局", document: "文号", opinionDocument: "文号")), unknown,
        actor()) == [.opinionBodyMissing(expected: nil), .opinionDateMissing])
  }

  @Test func maintenanceAloneNeedsNoQualification() {
    let start = WorksAct.start(WorksStart(unit: "", qualification: nil, head: " "))
    #expect(
      WorksRules.unmet(start, works(.approved), actor())
        == [.unitMissing, .headMissing, .qualificationMissing])
    #expect(
      WorksRules.unmet(start, works(.approved, kind: .maintenance), actor())
        == [.unitMissing, .headMissing])
  }

  @Test func worksAreAcceptedByOthersOnEvidence() {
    let empty = WorksAct.accept(WorksAcceptance(result: .qualified, opinion: "", document: ""))
    #expect(
      WorksRules.unmet(
        empty, works(.started),
        actor("A01", name: "示例戊", units: ["KS-SG", "示例施工单位"], evidence: false))
        == [
          .acceptorOfExecutingUnit("示例施工单位"), .acceptorIsHead("示例戊"), .acceptorProposed,
          .opinionMissing, .acceptanceDocumentMissing, .evidenceMissing,
        ])
  }

  @Test func daysRunForwardAndSumsAreSums() {
    let report = WorksAct.report(progress: " ", paid: 0)
    #expect(
      WorksRules.unmet(report, works(.started), actor(on: CivilDate("2026-04-06")))
        == [.beforeTheLastAct(before), .progressMissing, .paidNotPositive])
    #expect(
      WorksRules.unmet(acts[2], works(.started), actor(on: after)) == [.inTheFuture(today)])
  }

  @Test func onlyWhatWasNotCarriedOutIsClosedForAReason() {
    for state in [WorksState.proposed, .approved] {
      #expect(WorksRules.unmet(.close(reason: " "), works(state), actor()) == [.reasonMissing])
    }
    #expect(WorksRules.unmet(.close(reason: nil), works(.accepted), actor()) == [])
  }

  @Test func remediesNameTheCommand() {
    #expect(
      WorksCondition.wrongBody("x", expected: "示例人民政府").remedy(for: "GC-1", verb: "approve")
        == "wenbao works approve GC-1 --body 示例人民政府 --document 文号 …")
    #expect(
      WorksCondition.hazardOfAnotherSite("YH-1", site: "KS6-02")
        .remedy(for: "KS6-01", verb: "propose")
        == Remedy("wenbao hazard list --site KS6-01", instead: "写明这处文物点的隐患"))
    #expect(
      WorksCondition.acceptorProposed.remedy(for: "GC-1", verb: "accept")
        == "wenbao --as 其他经办人 works accept GC-1 …")
  }

  @Test func theHeadOfTheExecutingUnitIsResponsibleWhileWorksRun() {
    #expect(DirectResponsibility(running: []) == .asRegistered)
    let head = DirectResponsibility.ExecutingHead(
      works: "GC-1", unit: "示例施工单位", head: "示例戊", since: today)
    #expect(DirectResponsibility(running: [head]).heads == [head])
    #expect(DirectResponsibility.asRegistered.heads == [])
  }
}
