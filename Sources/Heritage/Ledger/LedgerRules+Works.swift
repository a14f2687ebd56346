extension LedgerRules {
  /// R3: works that a claim rests on are for that hazard, and have begun by the day of the claim.
  static func claimOn(
    _ works: CuringWorks, of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if !works.hazards.contains(hazard.number) { unmet.append(.worksOfAnotherHazard(works.number)) }
    if works.state == .closed, works.acceptedOn == nil {
      unmet.append(.worksNotCarriedOut(works.number))
    } else if let startedOn = works.startedOn {
      if facts.occurredOn < startedOn {
        unmet.append(.claimedBeforeWorks(works.number, startedOn: startedOn))
      }
    } else {
      unmet.append(.worksNotStarted(works.number, works.state))
    }
    return unmet
  }

  /// R4: a hazard that works cure is accepted after the works are.
  ///
  /// R1: who carried them out has rectified it, and does not accept it.
  static func acceptanceAfter(_ works: CuringWorks, _ facts: ActFacts) -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if let unit = works.unit, facts.unitNames.contains(unit) {
      unmet.append(.acceptorOfExecutingUnit(unit))
    }
    if let head = works.head, head == facts.officer.name || head == facts.officer.code {
      unmet.append(.acceptorIsHead(head))
    }
    return unmet + unmetDay(works, facts)
  }

  private static func unmetDay(_ works: CuringWorks, _ facts: ActFacts) -> [UnmetCondition] {
    guard let acceptedOn = works.acceptedOn else {
      return [.worksNotAccepted(works.number, works.state)]
    }
    return facts.occurredOn < acceptedOn
      ? [.acceptedBeforeWorks(works.number, acceptedOn: acceptedOn)] : []
  }
}
