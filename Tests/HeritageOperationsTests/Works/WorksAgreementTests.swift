import Heritage
import HeritageOperations
import HeritageStore
import HeritageTestSupport
import Testing

/// The rules and the database say the same of protective works: acts made at random, right and wrong, are put to the
/// rules, and then to the database past the rules.
@Suite struct WorksAgreementTests {
  private let shop: Workshop
  /// An assessment of each site that works are proposed at: their cause.
  private let assessments: [String: String]

  /// One repair in every state, at a site whose authorities are known; one of maintenance, approved, where they are not.
  init() throws {
    shop = try Workshop(at: "2026-04-07T09:00:00+08:00")
    try shop.importRegister()
    assessments = try shop.assess(["KS6-01", "KC2-01"])
    try shop.bureau().addOfficer(code: "Z01", name: "示例丁", unit: "KS-ZP", account: nil)
    let path: [WorksAct] = [
      .approve(
        WorksApproval(
          body: "昆山市人民政府", document: "文号", opinionBody: "苏州市文物主管部门", opinionDocument: "文号",
          opinionOn: CivilDate("2026-04-07"))),
      .start(WorksStart(unit: "张浦镇", qualification: "资质", head: "示例丙")),
      .accept(WorksAcceptance(result: .qualified, opinion: "意见", document: "文号")),
      .close(reason: "理由"),
    ]
    for steps in 0...path.count {
      let number = try propose(.repair, at: "KS6-01")
      for act in path.prefix(steps) { try perform(act, on: number) }
    }
    let upkeep = try propose(.maintenance, at: "KC2-01")
    try perform(.approve(WorksApproval(body: "示例局", document: "文号")), on: upkeep)
    shop.now = Instant("2026-04-08T09:00:00+08:00") ?? shop.now
  }

  private func propose(_ kind: WorksKind, at site: String) throws -> String {
    var proposal = WorksProposal(kind: kind, title: "示例工程", scheme: "方案")
    (proposal.planFrom, proposal.planTo) = (CivilDate("2026-04-07"), CivilDate("2026-05-07"))
    proposal.reason = "缘由"
    return try shop.bureau().propose(
      proposal, site: site, hazards: [], assessments: [assessments[site] ?? ""], evidence: [],
      ActOptions()
    ).number
  }

  private func perform(_ act: WorksAct, on number: String) throws {
    _ = try shop.bureau("A02").act(onWorks: number, act, evidence: [Self.file], ActOptions())
  }

  private static let file = EvidenceFile(name: "x", mediaType: "text/plain", bytes: [1])

  @Test func rulesAndDatabaseAgreeOnWhateverIsTried() throws {
    var generator = SeededGenerator(seed: 39)
    var tally = [true: 0, false: 0]
    for _ in 0..<24 {
      let officer = Self.pick(["A01", "A02", "A02", "A03", "Z01"], &generator)
      try shop.bureau(officer).write(commit: false) { session in
        // An act that the database has taken changes what comes after: then everything is undone.
        for _ in 0..<20 where try put(Trial(&generator), session, &tally) { break }
      }
    }
    #expect(tally[true, default: 0] > 12 && tally[false, default: 0] > 60, "\(tally)")
  }

  /// Whether the database takes an act; the rules must say the same.
  private func put(
    _ trial: Trial, _ session: WriteSession, _ tally: inout [Bool: Int]
  ) throws -> Bool {
    let works = try session.read.works(trial.number)
    let facts = WorksActFacts(
      officer: session.officer.person, unitNames: try session.read.unitNames(of: session.officer),
      occurredOn: trial.day, today: session.today, hasEvidence: trial.hasEvidence)
    let unmet = WorksRules.unmet(trial.act, try session.read.facts(of: works), facts)
    var members = trial.act.members
    if trial.hasEvidence {
      let sha256 = try session.keep(Self.file)
      members["evidence"] = [["name": "x", "role": "other", "sha256": .string(sha256)]]
    }
    var refusal = "taken"
    do {
      try session.append(
        .works(works.number), trial.act.entryType, .members(members), occurredOn: trial.day)
    } catch {
      refusal = "\(error)"
    }
    let isTaken = refusal == "taken"
    #expect(unmet.isEmpty == isTaken, "\(trial) by \(session.officer.code): \(unmet), \(refusal)")
    tally[isTaken, default: 0] += 1
    return isTaken
  }

  private static func pick<Element>(
    _ elements: [Element], _ generator: inout SeededGenerator
  ) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  /// Something to try, mostly right.
  private struct Trial {
    var number: String
    var act: WorksAct
    var day: CivilDate
    var hasEvidence: Bool

    init(_ generator: inout SeededGenerator) {
      number = String(Int.random(in: 1...6, using: &generator))
      day =
        CivilDate(
          pick(["2026-04-08", "2026-04-08", "2026-04-07", "2026-04-06", "2026-04-09"], &generator))
        ?? .first
      hasEvidence = Int.random(in: 0..<5, using: &generator) > 0
      act = Self.act(&generator)
    }

    private static func act(_ generator: inout SeededGenerator) -> WorksAct {
      /// The first word, seldom another.
      func word(_ words: String...) -> String {
        Int.random(in: 0..<5, using: &generator) > 0 ? words[0] : pick(words, &generator)
      }
      switch Int.random(in: 0..<5, using: &generator) {
      case 0:
        let opinion = Int.random(in: 0..<4, using: &generator) > 0
        return .approve(
          WorksApproval(
            body: word("昆山市人民政府", "示例局", " "), document: word("文号", ""),
            opinionBody: opinion ? word("苏州市文物主管部门", "示例部门") : nil,
            opinionDocument: opinion ? word("文号", "") : nil,
            opinionOn: opinion ? CivilDate(word("2026-04-07", "2026-04-09")) : nil))
      case 1:
        return .start(
          WorksStart(unit: word("示例单位", ""), qualification: word("资质", " "), head: word("示例戊", "")))
      case 2: return .report(progress: word("进展", " "), paid: pick([nil, 1, 0], &generator))
      case 3:
        return .accept(
          WorksAcceptance(
            result: pick([.qualified, .unqualified], &generator), opinion: word("意见", " "),
            document: word("文号", "")))
      default: return .close(reason: word("理由", ""))
      }
    }
  }
}
