import Heritage
import HeritageOperations
import HeritageStore

/// What happens at each stage of the sample ledger.
struct SampleStory {
  let path: String

  func tell(_ stage: SampleStage) throws {
    switch stage {
    case .founded: try found()
    case .imported: try importRegister()
    case .inspected: try inspect()
    case .ordered: try order()
    case .claimed: try claim()
    case .accepted: try accept()
    case .cutOff: try cutOff()
    case .returned: try load(SampleFiles.all(in: "samples/returns-2026q1"), on: "2026-04-06")
    case .compared: _ = try bureau(on: "2026-04-06").compare("2026Q1")
    case .settled: try settle()
    case .struckOff: _ = try bureau(on: "2026-04-07").strikeOff(SampleLedger.matched, ActOptions())
    case .sealed: _ = try bureau(on: "2026-04-07").seal("2026Q1")
    case .lookedBack: try lookBack()
    case .secondReady: try closeSecond()
    }
  }

  func bureau(_ officer: String? = nil, on day: String) throws -> Bureau {
    Bureau(path: path, actor: try SampleLedger.actor(officer, at: "\(day)T09:00:00+08:00"))
  }

  private func found() throws {
    _ = try bureau(on: "2026-01-05").create(
      Founding(
        uuid: SampleLedger.uuid, bureau: "示例文物局", purpose: .trial, officerCode: "A01",
        officerName: "示例甲", isGroupShared: false))
  }

  func load(_ files: [String], on day: String) throws {
    let outcome = try bureau(on: day).importFiles(
      files.map { try ImportInput(file: $0) }, ImportOptions())
    guard outcome.isCommitted else {
      throw SampleFault.refused(outcome.diagnostics.map { "\($0)" })
    }
  }

  private func importRegister() throws {
    try load(
      SampleFiles.all(in: "checklists") + SampleFiles.all(in: "batches"), on: "2026-01-05")
    let bureau = try bureau(on: "2026-01-05")
    try bureau.addOfficer(code: "A02", name: "示例乙", unit: nil, account: "yi")
    try bureau.addOfficer(code: "A03", name: "示例丙", unit: nil, account: "bing")
    try bureau.addOfficer(code: "Z01", name: "示例张某", unit: "KS-ZP", account: "zhang")
    try bureau.change(.lookBackOrdinary, to: "60")
  }

  private func inspect() throws {
    _ = try bureau(on: "2026-02-28").openPeriod(
      name: "2026Q1", from: CivilDate("2026-01-01"), to: CivilDate("2026-03-31"))
    try load([SampleFiles.file("samples/inspections-2026q1.xml")], on: "2026-02-28")
  }

  private func order() throws {
    let bureau = try bureau(on: "2026-03-02")
    var terms = OrderTerms()
    terms.measure = "整改"
    terms.deadline = CivilDate("2026-04-30")
    terms.person = "示例张浦责任人"
    _ = try bureau.order(
      ["YH-2026-0001-F", "YH-2026-0002-D", "YH-2026-0003-B", "YH-2026-0004-9"], terms, ActOptions())
    terms.person = "示例锦溪责任人"
    _ = try bureau.order(
      ["YH-2026-0009-0", "YH-2026-0010-D", "YH-2026-0011-B"], terms, ActOptions())
    terms.person = "示例巴城责任人"
    terms.deadline = CivilDate("2026-06-30")
    terms.plan = "治理方案"
    terms.interimControl = "停用，专人看守"
    _ = try bureau.order([SampleLedger.claimedMajor], terms, ActOptions())
  }

  private func claim() throws {
    let evidence = try [(EvidenceRole.before, "before"), (.after, "after")].map { role, name in
      (
        role: role,
        file: try EvidenceReader.read(
          SampleFiles.file("samples/evidence/\(name)-ks6-01-wiring.png"), limitMegabytes: 1)
      )
    }
    _ = try bureau(on: "2026-03-15").claim(
      SampleLedger.matched + [SampleLedger.sentBack, SampleLedger.claimedMajor],
      ClaimTerms(done: "已整改", doneOn: nil, rectifier: nil, evidence: evidence), ActOptions())
  }

  private func accept() throws {
    let bureau = try bureau("A02", on: "2026-03-20")
    _ = try bureau.accept(SampleLedger.matched, opinion: "属实", ActOptions())
    _ = try bureau.sendBack([SampleLedger.sentBack], reason: "未到位", ActOptions())
  }

  private func cutOff() throws {
    let bureau = try bureau(on: "2026-04-06")
    _ = try bureau.cutOff("2026Q1")
    _ = try bureau.openPeriod(name: nil, from: nil, to: nil)
  }

  private func settle() throws {
    let bureau = try bureau(on: "2026-04-06")
    let lines = try bureau.read { session in
      try session.differences(period: session.period("2026Q1").number).filter(\.isOpen)
    }
    for line in lines {
      let decision: SettlementDecision =
        switch line.difference {
        case .nearMiss: .sameItem
        case .unlisted: .register
        default: .ledgerStands
        }
      _ = try bureau.settle("2026Q1", [line.reference], decision, reason: "已核对")
    }
  }

  private func lookBack() throws {
    let bureau = try bureau("A03", on: "2026-04-08")
    _ = try bureau.lookBack([SampleLedger.kept], .kept, opinion: "保持", ActOptions())
    _ = try bureau.lookBack([SampleLedger.relapsed], .relapsed, opinion: "复发", ActOptions())
    try changeTerms()
  }

  /// Two extensions, one granted and one still to be decided; a link; an exception.
  private func changeTerms() throws {
    let bureau = try bureau(on: "2026-04-08")
    let extensions = [SampleLedger.extended, SampleLedger.waiting]
    _ = try bureau.change(
      extensions,
      .requestExtension(until: CivilDate("2026-05-31"), reason: "雨季停工", appliedOn: nil),
      ActOptions())
    _ = try self.bureau("A02", on: "2026-04-08").change(
      [SampleLedger.extended], .decideExtension(.granted, opinion: "同意"), ActOptions())
    _ = try bureau.change(
      [SampleLedger.registered], .link(with: SampleLedger.registeredMajor, reason: "同一条线路"),
      ActOptions())
    _ = try bureau.grantException(
      hazard: SampleLedger.sentBack,
      ExceptionTerms(
        condition: .approverIsAcceptor, officer: "A02", approver: "示例局长", reason: "全局三人",
        document: "示例特批〔2026〕1号"), ActOptions())
    try deliver(bureau)
    try load([SampleFiles.file("calendars/2026.xml")], on: "2026-04-08")
    try drawAndScreen(bureau)
    try propose(bureau)
  }

  /// A zone is drawn from its text, another redrawn; two cases are opened, the first consented to and approved.
  private func drawAndScreen(_ bureau: Bureau) throws {
    let day = bureau.today
    _ = try bureau.keep(
      try bureau.derivations(of: "KS6-07", asOf: day).filter(\.isWanted), uncertainty: 1,
      isDryRun: false)
    guard let from = CivilDate("2026-05-01") else { return }
    _ = try bureau.redraw(
      "C1", of: "KS6-02",
      DrawingOptions.Redrawing(validFrom: from, document: "示例批复〔2026〕2号", text: "保护范围外扩60米。"),
      isDryRun: false)
    _ = try bureau.keep(
      try bureau.derivations(of: "KS6-02", asOf: from).filter { $0.zone.code == "C1" },
      uncertainty: 0.5, isDryRun: false)
    let input = try ImportInput(file: SampleFiles.file("samples/footprints.geojson"))
    var file = FootprintFile()
    try file.add(input)
    for (index, project) in [(1, "示例绿化工程"), (4, "示例泵房工程")] {
      _ = try bureau.openCase(
        CaseApplication(
          applicant: "示例建设单位", project: project, place: "示例路", appliedOn: nil, nearMetres: 100),
        file.footprints[index], of: input, ActOptions())
    }
    _ = try bureau.act(
      on: "1", .caseConsented, CaseTerms(body: "苏州市文物主管部门", document: "示例函〔2026〕1号"), ActOptions())
    _ = try bureau.act(
      on: "1", .caseApproved,
      CaseTerms(body: "示例规划局", document: "示例许可〔2026〕3号", authority: "示例职责文件〔2026〕1号"), ActOptions())
  }

  /// The first notice is delivered, and its signed copy put on file.
  private func deliver(_ bureau: Bureau) throws {
    var notices = DocumentFilter()
    notices.kinds = [.notice]
    guard let notice = try bureau.read({ try $0.documents(notices).first }) else { return }
    let scan = try EvidenceReader.read(
      SampleFiles.file("samples/evidence/after-ks6-02-shrub.png"), limitMegabytes: 1)
    _ = try bureau.deliver(
      [notice.number], DeliveryTerms(recipient: "示例收件人", method: .direct, note: nil), on: nil)
    _ = try bureau.putSigned(notice.number, scans: [scan], note: "签收联", on: nil)
  }

  private func closeSecond() throws {
    let bureau = try bureau(on: "2026-07-03")
    for unit in try bureau.cutOff("2026Q2").awaited {
      try bureau.recordAbsence("2026Q2", unit: unit, reason: "未报")
    }
    _ = try bureau.openPeriod(name: nil, from: nil, to: nil)
    try keepSites(on: "2026-07-03")
  }
}
