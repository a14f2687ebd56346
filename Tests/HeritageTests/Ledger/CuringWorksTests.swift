import Heritage
import Testing

/// Hazards that protective works cure.
@Suite struct CuringWorksTests {
  private let today = CivilDate("2026-04-08") ?? .first
  private let before = CivilDate("2026-04-07") ?? .first
  private let number = "YH-2026-0001-F"

  private func facts(on day: CivilDate? = nil) -> ActFacts {
    ActFacts(
      officer: .init(code: "A02", name: "示例乙", unit: nil), occurredOn: day ?? today, today: today)
  }

  private func hazard(_ state: HazardState, works: CuringWorks? = nil) -> HazardFacts {
    var facts = HazardFacts(
      number: number, state: state, grade: .ordinary, lastActOn: before, registeredBy: "A01")
    facts.claimWorks = works
    return facts
  }

  private func works(
    _ state: WorksState, hazards: Set<String>? = nil, startedOn: CivilDate? = nil,
    acceptedOn: CivilDate? = nil
  ) -> CuringWorks {
    CuringWorks(
      number: "GC-1", state: state, hazards: hazards ?? [number], startedOn: startedOn,
      acceptedOn: acceptedOn)
  }

  private func claim(_ works: CuringWorks, on day: CivilDate? = nil) -> [UnmetCondition] {
    LedgerRules.claim(
      done: "已修", doneOn: before, evidence: [.other], works: works, of: hazard(.ordered),
      facts(on: day))
  }

  @Test func aClaimRestsOnWorksThatHaveBegunForThatHazard() {
    #expect(claim(works(.started, startedOn: today)) == [])
    #expect(claim(works(.closed, startedOn: before, acceptedOn: before)) == [])
    #expect(
      claim(works(.started, hazards: ["YH-2"], startedOn: today)) == [.worksOfAnotherHazard("GC-1")]
    )
    for state in [WorksState.proposed, .approved] {
      #expect(claim(works(state)) == [.worksNotStarted("GC-1", state)])
    }
    #expect(claim(works(.closed)) == [.worksNotCarriedOut("GC-1")])
    #expect(
      claim(works(.started, startedOn: today), on: before)
        == [.claimedBeforeWorks("GC-1", startedOn: today)])
  }

  @Test func aHazardIsAcceptedAfterTheWorksThatCureIt() {
    func acceptance(_ works: CuringWorks, on day: CivilDate? = nil) -> [UnmetCondition] {
      LedgerRules.acceptance(opinion: "属实", of: hazard(.claimed, works: works), facts(on: day))
    }
    #expect(acceptance(works(.accepted, startedOn: before, acceptedOn: today)) == [])
    #expect(
      acceptance(works(.started, startedOn: before)) == [.worksNotAccepted("GC-1", .started)])
    #expect(
      acceptance(works(.accepted, startedOn: before, acceptedOn: today), on: before)
        == [.acceptedBeforeWorks("GC-1", acceptedOn: today)])
  }

  @Test func whoCarriedTheWorksOutDoesNotAcceptTheHazard() {
    var curing = works(.accepted, startedOn: before, acceptedOn: before)
    (curing.unit, curing.head) = ("示例施工单位", "示例乙")
    var actor = facts()
    actor.unitNames = ["KS-SG", "示例施工单位"]
    let unmet = LedgerRules.acceptance(
      opinion: "属实", of: hazard(.claimed, works: curing), actor)
    #expect(unmet == [.acceptorOfExecutingUnit("示例施工单位"), .acceptorIsHead("示例乙")])
    #expect(unmet.map(\.code) == ["E-R1-WORKS", "E-R1-WORKS"])
  }

  @Test func remediesLeadToTheWorks() {
    #expect(
      UnmetCondition.worksNotAccepted("GC-1", .started).remedy(for: number, act: .hazardAccepted)
        == "wenbao --as 其他经办人 works accept GC-1 --result qualified --opinion 意见 --document 文号 --evidence 文件"
    )
    #expect(
      UnmetCondition.worksNotStarted("GC-1", .proposed).remedy(for: number, act: .hazardClaimed)
        == "wenbao works approve GC-1 --body 机关 --document 文号")
    #expect(UnmetCondition.worksNotCarriedOut("GC-1").code == "E-R3-WORKS")
  }
}
