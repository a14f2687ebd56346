import Heritage
import Testing

@Suite struct LedgerRulesTests {
  let day: CivilDate
  let officer = HazardFacts.Person(code: "A02", name: "示例乙", unit: nil)

  init() throws { day = try #require(CivilDate("2026-03-01")) }

  private func hazard(_ state: HazardState, _ grade: HazardGrade = .ordinary) -> HazardFacts {
    var facts = HazardFacts(
      number: "YH-2026-0001-F", state: state, grade: grade, lastActOn: day, registeredBy: "A01")
    facts.rectifyingUnits = ["KS-ZP"]
    facts.claimedOn = state == .claimed || state == .accepted ? day : nil
    facts.claimRecordedBy = "A01"
    facts.rectifier = "示例张某"
    facts.acceptor = state == .accepted ? "A02" : nil
    return facts
  }

  private func act(_ officer: HazardFacts.Person? = nil, on offset: Int = 0) -> ActFacts {
    ActFacts(
      officer: officer ?? self.officer, occurredOn: day.adding(days: offset) ?? day, today: day)
  }

  @Test func everythingThatAnOrderLacksIsNamedAtOnce() {
    #expect(
      LedgerRules.order(OrderTerms(), of: hazard(.registered, .major), act()) == [
        .measureMissing, .personMissing, .deadlineMissing, .planMissing, .interimControlMissing,
      ])
  }

  @Test func anOrderWithADeadlineInThePastIsRefused() {
    var terms = OrderTerms()
    (terms.measure, terms.person, terms.deadline) = ("更换线路", "示例丙", day.adding(days: -1))
    #expect(LedgerRules.order(terms, of: hazard(.registered), act()) == [.deadlineBeforeOrder(day)])
    terms.deadline = day
    #expect(LedgerRules.order(terms, of: hazard(.registered), act()) == [])
  }

  @Test func aClaimNeedsWhatWhenAndEvidence() {
    #expect(
      LedgerRules.claim(
        done: " ", doneOn: day.adding(days: 1) ?? day, evidence: [], of: hazard(.ordered, .major),
        act()) == [
          .doneMissing, .doneAfterClaim(day), .evidenceMissing, .beforePictureMissing,
          .afterPictureMissing,
        ])
    #expect(
      LedgerRules.claim(
        done: "已更换", doneOn: day, evidence: [.before, .after], of: hazard(.ordered, .major), act())
        == [])
  }

  @Test func theAcceptorIsNeitherRectifierNorRecorderNorOfTheUnit() {
    let everything = HazardFacts.Person(code: "A01", name: "示例张某", unit: "KS-ZP")
    #expect(
      LedgerRules.acceptance(opinion: "", of: hazard(.claimed), act(everything)) == [
        .acceptorOfRectifyingUnit("KS-ZP"), .acceptorIsRectifier("示例张某"),
        .acceptorRecordedTheClaim, .acceptorRegisteredTheHazard, .opinionMissing,
      ])
    #expect(LedgerRules.acceptance(opinion: "属实", of: hazard(.claimed), act()) == [])
  }

  @Test func anAcceptanceIsNotBeforeTheClaim() {
    #expect(
      LedgerRules.acceptance(opinion: "属实", of: hazard(.claimed), act(on: -1)) == [
        .beforePreviousAct(day), .beforeClaim(day),
      ])
  }

  @Test func nothingHappensInTheFuture() {
    #expect(
      LedgerRules.sendBack(reason: "", of: hazard(.claimed), act(on: 1)) == [
        .inTheFuture(day), .reasonMissing,
      ])
  }

  @Test func aStrikeOffNamesAcceptanceReturnAndApproverAtOnce() {
    #expect(
      LedgerRules.strikeOff(returnFindings: [.noPeriod], of: hazard(.ordered), act()) == [
        .state(.hazardStruckOff, .ordered), .notAccepted, .noPeriod,
      ])
    #expect(
      LedgerRules.strikeOff(returnFindings: [], of: hazard(.accepted), act()) == [
        .approverIsAcceptor
      ])
    let other = HazardFacts.Person(code: "A03", name: "示例丁", unit: nil)
    #expect(LedgerRules.strikeOff(returnFindings: [], of: hazard(.accepted), act(other)) == [])
  }

  @Test func theReviewerOfALookBackIsNotTheAcceptor() {
    var facts = hazard(.struckOff)
    facts.strikeOffAcceptor = "A02"
    #expect(
      LedgerRules.lookBack(.relapsed, opinion: "", of: facts, act()) == [
        .reviewerIsAcceptor, .opinionMissing,
      ])
    #expect(
      LedgerRules.lookBack(.kept, opinion: "良好", of: hazard(.ordered), act()) == [
        .state(.hazardLookedBack, .ordered)
      ])
  }

  /// Every condition has a code, words and a remedy that names the hazard where it can.
  @Test(arguments: Self.everyCondition)
  func everyConditionHasWords(condition: UnmetCondition) {
    #expect(condition.code.hasPrefix("E-"))
    #expect(condition.message.contains { $0 > "\u{4E00}" })
    let remedy = condition.remedy(for: "YH-2026-0001-F", act: .hazardStruckOff)
    #expect(!remedy.commands.isEmpty)
    #expect(remedy.commands.allSatisfy { $0.hasPrefix("wenbao") && !$0.contains("{") })
    #expect(remedy.isCure || remedy.note != nil)
    #expect(
      condition.message != UnmetCondition.lookBackEnded.message || condition == .lookBackEnded)
  }

  static let everyCondition: [UnmetCondition] = {
    let day = CivilDate.first
    let states = HazardState.allCases.map { UnmetCondition.state(.hazardStruckOff, $0) }
    return states + [
      .inTheFuture(day), .beforePreviousAct(day), .lateFactWithoutReason(day), .descriptionMissing,
      .acceptorOfRectifyingUnit("KS-ZP"), .acceptorIsRectifier("示例张某"), .acceptorRecordedTheClaim,
      .acceptorRegisteredTheHazard, .approverIsAcceptor, .reviewerIsAcceptor, .measureMissing,
      .personMissing, .deadlineMissing, .deadlineBeforeOrder(day), .planMissing,
      .interimControlMissing, .doneMissing, .doneAfterClaim(day), .evidenceMissing,
      .beforePictureMissing, .afterPictureMissing, .beforeClaim(day), .opinionMissing,
      .reasonMissing, .notAccepted, .noReturnLoaded(unit: "KS-ZP", period: "2026Q1"), .noPeriod,
      .returnNotCompared(unit: "KS-ZP", period: "2026Q1"),
      .notReportedRectified(.statusDiffers, .inProgress, period: "2026Q1"),
      .notReportedRectified(nil, nil, period: "2026Q1"),
      .returnBeforeClaim(asOf: day, claimedOn: day), .lineNotSettled("2026Q1 KS-ZP:1", .nearMiss),
      .lineNotSettled("2026Q1 KS-ZP:2", .fieldDiffers),
      .lookBackEnded, .majorNeverListed(.claimed), .majorNeverListed(.accepted), .listedStill,
      .alreadyListed, .notListed,
      .delistedBeforeAcceptance, .majorOnTheSpot, .rectifierMissing, .notFoundThatDay(day),
      .notOverdue(day),
      .untilMissing, .untilNotLater(day), .askedAfterDeadline(deadline: day, askedOn: day),
      .applicationMissing(day), .extensionPending(day), .noExtensionPending, .deciderIsRequester,
      .documentMissing, .authorityMissing, .bodyMissing, .unitSucceeded("KS-ZP", by: "KS-JX"),
      .unitIsItsOwn("KS-ZP"), .gradeIsItsOwn(.major), .hazardIsItself,
      .hazardOfAnotherSite("YH-2026-0002-D", site: "KS6-01"),
      .hazardNotOpen("YH-2026-0001-F", .voided),
      .alreadyLinked("YH-2026-0001-F"), .personWithoutOrder, .nothingToReassign, .officerHasLeft,
      .wordMissing, .wordIsTheSame, .controlMissing, .reviewNotLater(day), .fundsNotLacking,
      .approverMissing,
      .approverIsFavoured("示例乙"), .exceptionGrantedAlready,
    ]
  }()
}
