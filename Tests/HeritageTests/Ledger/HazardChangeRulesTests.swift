import Heritage
import Testing

/// What acts beside the straight path need: everything that is lacking is named at once.
@Suite struct HazardChangeRulesTests {
  let day: CivilDate
  let deadline: CivilDate
  let officer = HazardFacts.Person(code: "A02", name: "示例乙", unit: nil)

  init() throws {
    day = try #require(CivilDate("2026-03-01"))
    deadline = try #require(CivilDate("2026-03-10"))
  }

  private func hazard(
    _ state: HazardState = .ordered, _ grade: HazardGrade = .ordinary, number: String = "YH-1"
  ) -> HazardFacts {
    var facts = HazardFacts(
      number: number, state: state, grade: grade, lastActOn: day, registeredBy: "A01")
    facts.unit = "KS-ZP"
    facts.site = "KS6-01"
    facts.foundOn = day
    facts.description = "示例问题"
    facts.hasOrder = state == .ordered
    facts.deadline = state == .ordered ? deadline : nil
    return facts
  }

  private func act(on offset: Int = 0) -> ActFacts {
    let today = day.adding(days: offset) ?? day
    return ActFacts(officer: officer, occurredOn: today, today: today)
  }

  @Test func aBlankChangeNamesAllThatIsMissing() {
    #expect(LedgerRules.change(.void(reason: " "), of: hazard(), act()) == [.reasonMissing])
    #expect(
      LedgerRules.change(
        .transfer(to: "KS-BC", document: "", reason: "", person: " "), of: hazard(.registered),
        act()) == [.personMissing, .personWithoutOrder, .documentMissing, .reasonMissing])
    #expect(
      LedgerRules.change(.refer(to: "", document: "", reason: ""), of: hazard(), act()) == [
        .bodyMissing, .documentMissing, .reasonMissing,
      ])
    #expect(
      LedgerRules.change(.list(document: "", authority: ""), of: hazard(), act()) == [
        .documentMissing, .authorityMissing,
      ])
    #expect(
      LedgerRules.change(
        .reassign(person: nil, officer: nil, reason: ""), of: hazard(), act()) == [
          .nothingToReassign, .reasonMissing,
        ])
    #expect(
      LedgerRules.change(
        .fundsLacking(interimControl: "", reviewOn: day, note: nil), of: hazard(), act()) == [
          .controlMissing, .reviewNotLater(day),
        ])
    #expect(LedgerRules.change(.fundsSecured(note: "x"), of: hazard(), act()) == [.fundsNotLacking])
    #expect(
      LedgerRules.change(.correct(.description, value: "", reason: ""), of: hazard(), act()) == [
        .wordMissing, .reasonMissing,
      ])
    #expect(
      LedgerRules.change(
        .correct(.description, value: "示例问题", reason: "x"), of: hazard(), act())
        == [.wordIsTheSame])
  }

  @Test func aStateThatDoesNotAllowAnActIsNamedFirst() {
    #expect(
      LedgerRules.change(.void(reason: "x"), of: hazard(.claimed), act())
        == [.state(.hazardVoided, .claimed)])
  }

  @Test func aTransferGoesToAnotherUnitOfToday() {
    var facts = act()
    facts.unit = .init(code: "KS-ZP", successor: "KS-JX")
    #expect(
      LedgerRules.change(
        .transfer(to: "KS-ZP", document: "x", reason: "x", person: nil), of: hazard(), facts) == [
          .unitIsItsOwn("KS-ZP"), .unitSucceeded("KS-ZP", by: "KS-JX"),
        ])
  }

  @Test func aHazardIsMergedIntoAnotherOpenOneOfItsSite() {
    var facts = act()
    var other = hazard(.struckOff, number: "YH-2")
    other.site = "KS6-02"
    facts.other = other
    #expect(
      LedgerRules.change(.merge(into: "YH-2", reason: "x"), of: hazard(), facts) == [
        .hazardOfAnotherSite(other.number, site: "KS6-02"), .hazardNotOpen("YH-2", .struckOff),
      ])
    facts.other = hazard()
    #expect(
      LedgerRules.change(.merge(into: "YH-1", reason: "x"), of: hazard(), facts)
        == [.hazardIsItself])
    facts.other = hazard(number: "YH-2")
    #expect(LedgerRules.change(.merge(into: "YH-2", reason: "x"), of: hazard(), facts) == [])
  }

  @Test func hazardsAreLinkedOnce() {
    var facts = act()
    facts.other = hazard(number: "YH-2")
    var linked = hazard()
    linked.linked = ["YH-2"]
    #expect(
      LedgerRules.change(.link(with: "YH-2", reason: "x"), of: linked, facts)
        == [.alreadyLinked("YH-2")])
    facts.other = hazard(.merged, number: "YH-2")
    #expect(
      LedgerRules.change(.link(with: "YH-2", reason: "x"), of: hazard(), facts)
        == [.hazardNotOpen("YH-2", .merged)])
  }

  @Test func anOrderedHazardBecomesMajorWithAPlan() {
    let change = HazardChange.regrade(to: .major, reason: "x", plan: nil, interimControl: nil)
    #expect(
      LedgerRules.change(change, of: hazard(), act()) == [.planMissing, .interimControlMissing])
    #expect(LedgerRules.change(change, of: hazard(.registered), act()) == [])
    #expect(
      LedgerRules.change(change, of: hazard(.registered, .major), act())
        == [.gradeIsItsOwn(.major)])
  }

  @Test func anExtensionIsAskedBeforeTheDeadline() {
    let later = deadline.adding(days: 30)
    let ask = HazardChange.requestExtension(until: later, reason: "x", appliedOn: nil)
    #expect(LedgerRules.change(ask, of: hazard(), act(on: 9)) == [])
    #expect(
      LedgerRules.change(ask, of: hazard(), act(on: 10)) == [
        .askedAfterDeadline(deadline: deadline, askedOn: deadline.adding(days: 1) ?? deadline)
      ])
    let dated = HazardChange.requestExtension(until: later, reason: "x", appliedOn: deadline)
    #expect(
      LedgerRules.change(dated, of: hazard(), act(on: 10)) == [.applicationMissing(deadline)])
    var facts = act(on: 10)
    facts.evidence = [.other]
    #expect(LedgerRules.change(dated, of: hazard(), facts) == [])
    let blank = HazardChange.requestExtension(until: nil, reason: "", appliedOn: nil)
    #expect(LedgerRules.change(blank, of: hazard(), act()) == [.untilMissing, .reasonMissing])
  }

  @Test func anExtensionIsDecidedByAnother() {
    let decide = HazardChange.decideExtension(.granted, opinion: "同意")
    #expect(LedgerRules.change(decide, of: hazard(), act()) == [.noExtensionPending])
    var waiting = hazard()
    waiting.pendingExtension = .init(requester: "A02", until: deadline)
    #expect(LedgerRules.change(decide, of: waiting, act()) == [.deciderIsRequester])
    #expect(
      LedgerRules.change(
        .requestExtension(
          until: deadline.adding(days: 1), reason: "x", appliedOn: nil), of: waiting, act())
        == [.extensionPending(deadline)])
  }

  @Test func whatIsListedIsDelistedOnceAccepted() {
    let delist = HazardChange.delist(document: "x", opinion: "x")
    #expect(LedgerRules.change(delist, of: hazard(), act()) == [.notListed])
    var listed = hazard(.ordered, .major)
    listed.listing = .listed
    #expect(LedgerRules.change(delist, of: listed, act()) == [.delistedBeforeAcceptance])
    #expect(
      LedgerRules.change(.list(document: "x", authority: "x"), of: listed, act())
        == [.alreadyListed])
    listed.state = .accepted
    #expect(LedgerRules.change(delist, of: listed, act()) == [])
  }

  @Test func aMajorHazardIsListedAndDelistedBeforeItIsStruckOff() {
    var accepted = hazard(.accepted, .major)
    accepted.acceptor = "A03"
    #expect(
      LedgerRules.strikeOff(returnFindings: [], of: accepted, act()) == [
        .majorNeverListed(.accepted)
      ])
    accepted.listing = .listed
    #expect(LedgerRules.strikeOff(returnFindings: [], of: accepted, act()) == [.listedStill])
    accepted.listing = .delisted
    #expect(LedgerRules.strikeOff(returnFindings: [], of: accepted, act()) == [])
  }

  @Test func onlyOverdueWorkIsOrderedAnew() {
    var terms = OrderTerms()
    (terms.measure, terms.person, terms.deadline) = ("更换", "示例丙", deadline.adding(days: 60))
    #expect(
      LedgerRules.order(terms, anew: true, of: hazard(), act(on: 9)) == [.notOverdue(deadline)])
    #expect(LedgerRules.order(terms, anew: true, of: hazard(), act(on: 10)) == [])
    #expect(
      LedgerRules.order(terms, anew: true, of: hazard(.registered), act())
        == [.state(.hazardReordered, .registered)])
  }

  @Test func fixedOnTheSpotIsOrdinaryOfThatDayAndShown() {
    #expect(
      LedgerRules.fixOnTheSpot(
        done: "", evidence: [], of: hazard(.registered, .major), act(on: 1)) == [
          .majorOnTheSpot, .notFoundThatDay(day), .doneMissing, .beforePictureMissing,
          .afterPictureMissing,
        ])
    #expect(
      LedgerRules.fixOnTheSpot(
        done: "x", evidence: [.before, .after], of: hazard(.registered), act()) == [])
  }

  @Test func anExceptionLiftsOneConditionForOneOfficer() {
    var claimed = hazard(.claimed)
    claimed.claimedOn = day
    claimed.claimRecordedBy = "A02"
    #expect(
      LedgerRules.acceptance(opinion: "x", of: claimed, act()) == [.acceptorRecordedTheClaim])
    claimed.exceptions = [.acceptorIsRecorder: ["A03"]]
    #expect(
      LedgerRules.acceptance(opinion: "x", of: claimed, act()) == [.acceptorRecordedTheClaim])
    claimed.exceptions = [.acceptorIsRecorder: ["A02"]]
    #expect(LedgerRules.acceptance(opinion: "x", of: claimed, act()) == [])
    claimed.rectifier = "示例乙"
    #expect(
      LedgerRules.acceptance(opinion: "x", of: claimed, act()) == [.acceptorIsRectifier("示例乙")])
  }
}
