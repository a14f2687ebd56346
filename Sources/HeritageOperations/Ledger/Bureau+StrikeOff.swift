import Heritage
import HeritageStore

extension Bureau {
  /// Strikes hazards off (销号). Booked as a closing entry to the period whose return proves it, where that is cut
  /// off and nothing was booked later for the hazard; otherwise to the running one.
  package func strikeOff(_ numbers: [String], _ options: ActOptions) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      let proof = try ReturnProof(
        of: hazard, claimedOn: facts.claimedOn, ReturnsInHand(of: hazard, act.session.read))
      let unmet = LedgerRules.strikeOff(
        returnFindings: proof.findings, of: facts, act.facts())
      let number = try act.session.nextNumber(.strikeOff).description
      let paper = try act.paper(.approval, for: hazard.unit)
      let setting: Setting = hazard.grade == .major ? .lookBackMajor : .lookBackOrdinary
      let due = act.occurredOn.adding(
        days: try act.session.read.number(of: setting, on: act.occurredOn))
      return try act.append(
        .hazardStruckOff, hazard, unmet: unmet,
        payload: [
          "strikeOff": .string(number), "paper": paper.map(JSONValue.string),
          "comparison": (proof.match?.comparison).map(JSONValue.string),
          "comparisonRevision": (proof.match?.revision).map(JSONValue.integer),
          "position": (proof.match?.position).map(JSONValue.integer),
          "lookBackDue": (due?.description).map(JSONValue.string),
          "statement": try act.session.read.statements().last.map { .string($0.hash) },
        ], number: number, document: paper, bookedOn: try act.closingDay(for: hazard, proof),
        dueOn: due)
    }
  }
}

extension ReadSession {
  /// The accepted of these hazards that lack nothing but their strike-off.
  func readyToStrikeOff(_ hazards: [HazardSummary]) throws -> [HazardSummary] {
    let accepted = hazards.filter { hazard in
      hazard.state == .accepted
        && (hazard.listing == .delisted || hazard.listing == .never && hazard.grade == .ordinary)
    }
    guard !accepted.isEmpty else { return [] }
    let returns = try ReturnsInHand(self)
    let claimed = try daysOfClaims(state: .accepted)
    return accepted.filter {
      ReturnProof(of: $0, claimedOn: claimed[$0.number], returns).findings.isEmpty
    }
  }
}

extension HazardAct {
  /// The last day of the cut-off period whose return proves the rectification, where the hazard's last act was
  /// booked to it, or before; `nil` where there is none, so that the act belongs to the running period.
  fileprivate func closingDay(
    for hazard: HazardSummary, _ proof: ReturnProof
  ) throws -> CivilDate? {
    guard let match = proof.match,
      let period = try session.read.periods().first(where: { $0.number == match.period }),
      period.state == .cutOff,
      let booked = try session.read.lastBookedOn(hazard: hazard.number),
      booked <= period.endsOn
    else { return nil }
    return period.endsOn
  }
}
