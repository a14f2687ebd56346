/// The rules of the ledger as pure functions: facts in, unmet conditions out. All that are not met are
/// returned, so that a refusal can name them at once. The database refuses the same on its own.
public enum LedgerRules {
  /// What holds for every act: the lifecycle allows it, and its day is neither in the future nor
  /// before the hazard's previous act.
  public static func common(
    _ act: EntryType, _ hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if Lifecycle.state(after: act, from: hazard.state) == nil {
      unmet.append(.state(act, hazard.state))
    }
    if facts.occurredOn > facts.today { unmet.append(.inTheFuture(facts.today)) }
    if facts.occurredOn < hazard.lastActOn { unmet.append(.beforePreviousAct(hazard.lastActOn)) }
    return unmet
  }

  /// R2: an order names measure, person and deadline (its unit is always given); for a major hazard
  /// also a treatment plan and interim control.
  ///
  /// R6: `anew` (重新下达) is for overdue work.
  public static func order(
    _ order: OrderTerms, anew: Bool = false, of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet = common(anew ? .hazardReordered : .hazardOrdered, hazard, facts)
    if anew, hazard.state == .ordered, let deadline = hazard.deadline, deadline >= facts.occurredOn
    {
      unmet.append(.notOverdue(deadline))
    }
    if let unit = facts.unit, let successor = unit.successor {
      unmet.append(.unitSucceeded(unit.code, by: successor))
    }
    if order.measure.isBlank { unmet.append(.measureMissing) }
    if order.person.isBlank { unmet.append(.personMissing) }
    if let deadline = order.deadline {
      if deadline < facts.occurredOn { unmet.append(.deadlineBeforeOrder(facts.occurredOn)) }
    } else {
      unmet.append(.deadlineMissing)
    }
    if hazard.grade == .major {
      if order.plan.isBlank { unmet.append(.planMissing) }
      if order.interimControl.isBlank { unmet.append(.interimControlMissing) }
    }
    return unmet
  }

  /// R3: a claim says what was done and when, and brings evidence; before and after pictures for a
  /// major hazard. Where protective works cure it, they are for it and have begun.
  public static func claim(
    done: String, doneOn: CivilDate, evidence: [EvidenceRole], works: CuringWorks? = nil,
    of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet = common(.hazardClaimed, hazard, facts)
    if done.isBlank { unmet.append(.doneMissing) }
    if doneOn > facts.occurredOn { unmet.append(.doneAfterClaim(facts.occurredOn)) }
    if evidence.isEmpty { unmet.append(.evidenceMissing) }
    if hazard.grade == .major {
      if !evidence.contains(.before) { unmet.append(.beforePictureMissing) }
      if !evidence.contains(.after) { unmet.append(.afterPictureMissing) }
    }
    if let works { unmet += claimOn(works, of: hazard, facts) }
    return unmet
  }

  /// R3: what shows a hazard before its rectification, in this act or on record, does not show it afterwards.
  ///
  /// - Parameters:
  ///   - before: Digests of the pictures from before.
  ///   - after: Names and digests of those from after.
  public static func pictures(
    before: Set<String>, after: [(name: String, digest: String)]
  ) -> [UnmetCondition] {
    after.filter { before.contains($0.digest) }.map { .sameBeforeAndAfter($0.name) }
  }

  /// R4: fixed on the spot (立行立改) is an ordinary hazard, on the day it was found, with both pictures.
  public static func fixOnTheSpot(
    done: String, evidence: [EvidenceRole], of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet = common(.hazardFixedOnSpot, hazard, facts)
    if hazard.grade == .major { unmet.append(.majorOnTheSpot) }
    if facts.occurredOn != hazard.foundOn { unmet.append(.notFoundThatDay(hazard.foundOn)) }
    if done.isBlank { unmet.append(.doneMissing) }
    if !evidence.contains(.before) { unmet.append(.beforePictureMissing) }
    if !evidence.contains(.after) { unmet.append(.afterPictureMissing) }
    return unmet
  }

  /// R1 and R4: accepted by somebody of another unit who neither did the work nor recorded it, on or
  /// after the day of the claim.
  public static func acceptance(
    opinion: String, of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet = common(.hazardAccepted, hazard, facts)
    if hazard.state == .claimed {
      if let unit = facts.officer.unit, hazard.rectifyingUnits.contains(unit) {
        unmet.append(.acceptorOfRectifyingUnit(unit))
      }
      if let rectifier = hazard.rectifier,
        rectifier == facts.officer.name || rectifier == facts.officer.code
      {
        unmet.append(.acceptorIsRectifier(rectifier))
      }
      if !hazard.isLifted(.acceptorIsRecorder, for: facts.officer) {
        if hazard.claimRecordedBy == facts.officer.code { unmet.append(.acceptorRecordedTheClaim) }
        if hazard.registeredBy == facts.officer.code { unmet.append(.acceptorRegisteredTheHazard) }
      }
      if let claimedOn = hazard.claimedOn, facts.occurredOn < claimedOn {
        unmet.append(.beforeClaim(claimedOn))
      }
      if let works = hazard.claimWorks { unmet += acceptanceAfter(works, facts) }
    }
    if opinion.isBlank { unmet.append(.opinionMissing) }
    return unmet
  }

  /// R4: sending back needs a reason.
  public static func sendBack(
    reason: String, of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    common(.hazardSentBack, hazard, facts) + (reason.isBlank ? [.reasonMissing] : [])
  }

  /// R5, R1 and R2: an acceptance, a matched return, an approver who is not the acceptor, and a major hazard
  /// listed and delisted.
  /// `returnFindings` says what the returns lack; empty where a matched row proves the rectification.
  public static func strikeOff(
    returnFindings: [UnmetCondition], of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet = common(.hazardStruckOff, hazard, facts)
    if hazard.acceptor == nil, hazard.state.isOpen { unmet.append(.notAccepted) }
    if hazard.acceptor == facts.officer.code,
      !hazard.isLifted(.approverIsAcceptor, for: facts.officer)
    {
      unmet.append(.approverIsAcceptor)
    }
    if hazard.state.isOpen {
      if hazard.listing == .listed { unmet.append(.listedStill) }
      if hazard.grade == .major, hazard.listing == .never {
        unmet.append(.majorNeverListed(hazard.state))
      }
    }
    return unmet + (hazard.state.isOpen ? returnFindings : [])
  }

  /// R7 and R1: the reviewer is not the acceptor, and says what was found.
  public static func lookBack(
    _ result: LookBackResult, opinion: String, of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet = common(result == .kept ? .hazardLookedBack : .hazardReopened, hazard, facts)
    if let acceptor = hazard.strikeOffAcceptor, acceptor == facts.officer.code,
      !hazard.isLifted(.reviewerIsAcceptor, for: facts.officer)
    {
      unmet.append(.reviewerIsAcceptor)
    }
    if opinion.isBlank { unmet.append(.opinionMissing) }
    return unmet
  }
}
