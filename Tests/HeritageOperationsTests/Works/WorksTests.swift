import Heritage
import HeritageOperations
import HeritageStore
import Testing

@Suite struct WorksTests {
  private let shop: Workshop
  private let site = "KS6-01"

  init() throws {
    shop = try Workshop(at: "2026-04-08T09:00:00+08:00")
    try shop.importRegister()
  }

  private func file(_ text: String = "x") -> EvidenceFile {
    EvidenceFile(name: "验收单.txt", mediaType: "text/plain", bytes: Array(text.utf8))
  }

  private func proposal(_ kind: WorksKind = .repair) -> WorksProposal {
    var proposal = WorksProposal(kind: kind, title: "示例工程", scheme: "方案")
    (proposal.planFrom, proposal.planTo) = (shop.day, CivilDate("2026-05-08"))
    proposal.reason = "缘由"
    return proposal
  }

  private func hazard() throws -> String {
    var terms = OrderTerms()
    (terms.measure, terms.person, terms.deadline) = ("修缮", "示例责任人", CivilDate("2026-06-30"))
    let done = try shop.bureau().register(
      HazardReport(
        site: site, description: "糟朽", type: .structure, grade: .ordinary, source: .report),
      ActOptions())
    return try shop.bureau().order([done.hazard], terms, ActOptions())[0].hazard
  }

  private func act(
    _ number: String, _ act: WorksAct, by officer: String? = nil, evidence: [EvidenceFile] = []
  ) throws -> WorksSummary {
    try shop.bureau(officer).act(onWorks: number, act, evidence: evidence, ActOptions())
  }

  private var approval: WorksAct {
    .approve(
      WorksApproval(
        body: "昆山市人民政府", document: "文号", opinionBody: "苏州市文物主管部门", opinionDocument: "文号",
        opinionOn: shop.day))
  }

  private let start = WorksAct.start(
    WorksStart(unit: "示例施工单位", qualification: "资质", head: "示例戊"))
  private let acceptance = WorksAct.accept(
    WorksAcceptance(result: .qualified, opinion: "合格", document: "文号"))

  @Test func worksCureAHazard() throws {
    let hazard = try hazard()
    let assessment = try #require(try shop.assess([site])[site])
    let works = try shop.bureau().propose(
      proposal(), site: site, hazards: ["1", hazard], assessments: ["1", assessment],
      evidence: [file()], ActOptions()
    ).number
    #expect(
      try shop.bureau().read { try $0.causes(of: $0.works(works)) }
        == [WorksCause(.hazard, hazard), WorksCause(.assessment, assessment)])
    for step in [approval, start] { _ = try act("1", step) }
    _ = try shop.bureau().claim(
      [hazard],
      ClaimTerms(
        done: "已修", doneOn: nil, rectifier: nil, evidence: [(.other, file())], works: "1"),
      ActOptions())
    #expect(throws: Refusals.self) {
      try shop.bureau("A02").accept([hazard], opinion: "属实", ActOptions())
    }
    #expect(
      try !shop.bureau().read { try $0.todo(today: shop.day) }.contains {
        $0.kind == .claimToAccept
      })
    #expect(try act("1", acceptance, by: "A02", evidence: [file("y")]).state == .accepted)
    _ = try shop.bureau("A03").accept([hazard], opinion: "属实", ActOptions())
    #expect(try act("1", .close(reason: nil)).outcome == .completed)
    let read = try shop.bureau().read { session in
      (
        try session.directResponsibility(site: site), try session.hazard(hazard).state,
        try session.worksOfClaim(hazard: hazard)?.number
      )
    }
    #expect(read.0 == .asRegistered)
    #expect(read.1 == .accepted)
    #expect(read.2 == works)
    #expect(try shop.bureau().verify().findings.isEmpty)
  }

  @Test func theHeadIsResponsibleWhileTheWorksRunAndSumsAddUp() throws {
    _ = try shop.bureau().propose(
      proposal(.maintenance), site: site, hazards: [], assessments: [], evidence: [], ActOptions())
    func heads() throws -> [String] {
      try shop.bureau().read { try $0.directResponsibility(site: site).heads.map(\.head) }
    }
    _ = try act("1", approval)
    #expect(try heads() == [])
    _ = try act("1", start)
    #expect(try heads() == ["示例戊"])
    _ = try act("1", .report(progress: "过半", paid: 1000))
    #expect(try act("1", .report(progress: "完成", paid: 500)).paid == 1500)
    _ = try act("1", acceptance, by: "A02", evidence: [file()])
    #expect(try heads() == [])
  }

  @Test func whoIsOfTheBureauDoesNotAcceptItsOwnWorks() throws {
    let names = try shop.bureau().read { session in
      try session.officer(code: "A02").map { try session.unitNames(of: $0) } ?? []
    }
    #expect(names.isSuperset(of: ["示例局", "KS-BUREAU"]))
    _ = try shop.bureau().propose(
      proposal(.maintenance), site: site, hazards: [], assessments: [], evidence: [], ActOptions())
    _ = try act("1", approval)
    _ = try act("1", .start(WorksStart(unit: "KS-BUREAU", qualification: nil, head: "示例戊")))
    #expect(
      try conditions { try act("1", acceptance, by: "A02", evidence: [file()]) }
        == [.acceptorOfExecutingUnit("KS-BUREAU")])
  }

  @Test func whatTheRegisterDoesNotKnowIsTakenAsItIsStated() throws {
    _ = try shop.bureau().propose(
      proposal(.maintenance), site: "KC2-01", hazards: [], assessments: [], evidence: [],
      ActOptions())
    let works = try act("1", .approve(WorksApproval(body: "示例局", document: "文号")))
    #expect(works.state == .approved)
  }

  @Test func aDryRunLeavesNothing() throws {
    var options = ActOptions()
    options.isDryRun = true
    _ = try shop.bureau().propose(
      proposal(.maintenance), site: site, hazards: [], assessments: [], evidence: [file()], options)
    #expect(try shop.bureau().read { try $0.works() } == [])
  }

  @Test func worksThatWereNotCarriedOutCureNothing() throws {
    let hazard = try hazard()
    _ = try shop.bureau().propose(
      proposal(), site: site, hazards: [hazard], assessments: [], evidence: [], ActOptions())
    #expect(try act("1", .close(reason: "另行立项")).outcome == .notCarriedOut)
    do {
      _ = try shop.bureau().claim(
        [hazard],
        ClaimTerms(
          done: "已修", doneOn: nil, rectifier: nil, evidence: [(.other, file())], works: "1"),
        ActOptions())
      Issue.record("not refused")
    } catch let refusals as Refusals {
      #expect(refusals.refusals.flatMap(\.conditions) == [.worksNotCarriedOut("GC-2026-0001-1")])
    }
  }

  @Test func anInspectionIsNotUndoneUnderWorksForItsHazard() throws {
    try shop.importFiles("samples/inspections-2026q1.xml")
    let (receipt, hazards) = try shop.bureau().read { session in
      let receipt = try #require(session.receipts().last)
      return (receipt.number, try session.hazards(broughtBy: receipt))
    }
    let hazard = try shop.bureau().read { try $0.hazard(hazards[0]) }
    _ = try shop.bureau().propose(
      proposal(), site: hazard.site, hazards: [hazard.number], assessments: [], evidence: [],
      ActOptions())
    do {
      _ = try shop.bureau().undo(receipt: receipt, reason: "试")
      Issue.record("not refused")
    } catch OperationError.undoRefused(_, let references) {
      #expect(references == ["works/GC-2026-0001-1"])
    }
    let error = #expect(throws: StoreError.self) {
      try shop.bureau().write { session in
        for number in hazards {
          try session.append(.hazard(number), .hazardVoided, ["reason": "试"])
        }
        try session.append(.receipt(receipt), .importUndone, ["reason": "试"])
      }
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains("E-DB-UNDO-REFERENCE"))
  }

  @Test func whatIsOwedIsKnown() throws {
    _ = try shop.bureau().propose(
      proposal(.maintenance), site: site, hazards: [], assessments: [], evidence: [], ActOptions())
    func owed(_ day: String) throws -> [TodoItem.Kind] {
      let day = try #require(CivilDate(day))
      return try shop.bureau().read { try $0.todo(today: day) }.map(\.kind)
        .filter { [.worksToStart, .worksOverdue, .worksToClose].contains($0) }
    }
    #expect(try owed("2026-12-31") == [])
    _ = try act("1", approval)
    #expect(try owed("2026-04-08") == [])
    #expect(try owed("2026-04-09") == [.worksToStart])
    _ = try act("1", start)
    #expect(try owed("2026-05-08") == [])
    #expect(try owed("2026-05-09") == [.worksOverdue])
    _ = try act("1", acceptance, by: "A02", evidence: [file()])
    #expect(try owed("2026-05-09") == [.worksToClose])
  }

  private func conditions(_ perform: () throws -> WorksSummary) throws -> [WorksCondition] {
    do {
      _ = try perform()
      return []
    } catch let refusal as WorksRefusal {
      return refusal.conditions
    }
  }
}

extension Workshop {
  /// Today.
  fileprivate var day: CivilDate { now.civilDate ?? .first }
}
