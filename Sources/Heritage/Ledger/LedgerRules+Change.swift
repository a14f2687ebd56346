extension LedgerRules {
  /// What an act beside the path needs. `facts.other` and `facts.unit` are what it names.
  public static func change(
    _ change: HazardChange, of hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    common(change.act, hazard, facts) + needs(of: change, hazard, facts)
  }

  private static func needs(
    of change: HazardChange, _ hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    switch change {
    case .void(let reason): blank(reason, .reasonMissing)
    case .merge(_, let reason): merging(hazard, facts) + blank(reason, .reasonMissing)
    case .link(_, let reason): linking(hazard, facts) + blank(reason, .reasonMissing)
    case .transfer(_, let document, let reason, let person):
      transferring(person, hazard, facts) + blank(document, .documentMissing)
        + blank(reason, .reasonMissing)
    case .reassign(let person, let officer, let reason):
      reassigning(person, officer, hazard, facts) + blank(reason, .reasonMissing)
    case .regrade(let grade, let reason, let plan, let control):
      regrading(grade, plan, control, hazard) + blank(reason, .reasonMissing)
    case .correct(let field, let value, let reason):
      blank(value, .wordMissing)
        + (value == hazard.word(of: field) ? [.wordIsTheSame] : []) + blank(reason, .reasonMissing)
    case .requestExtension(let until, let reason, let appliedOn):
      requestingExtension(until, appliedOn, hazard, facts) + blank(reason, .reasonMissing)
    case .decideExtension(_, let opinion):
      deciding(hazard, facts) + blank(opinion, .opinionMissing)
    default: needsOfSupervision(of: change, hazard, facts)
    }
  }

  private static func needsOfSupervision(
    of change: HazardChange, _ hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    switch change {
    case .fundsLacking(let control, let reviewOn, _):
      blank(control, .controlMissing)
        + (reviewOn.map { $0 > facts.occurredOn } ?? false
          ? [] : [.reviewNotLater(facts.occurredOn)])
    case .fundsSecured: hazard.lacksFunds ? [] : [.fundsNotLacking]
    case .list(let document, let authority):
      (hazard.listing == .listed ? [.alreadyListed] : []) + blank(document, .documentMissing)
        + blank(authority, .authorityMissing)
    case .delist(let document, let opinion):
      delisting(hazard) + blank(document, .documentMissing) + blank(opinion, .opinionMissing)
    case .refer(let body, let document, let reason):
      blank(body, .bodyMissing) + blank(document, .documentMissing)
        + blank(reason, .reasonMissing)
    default: []
    }
  }

  private static func blank(_ text: String, _ condition: UnmetCondition) -> [UnmetCondition] {
    text.isBlank ? [condition] : []
  }

  /// Into another hazard of the same site that stays on the ledger.
  private static func merging(_ hazard: HazardFacts, _ facts: ActFacts) -> [UnmetCondition] {
    guard let other = facts.other else { return [] }
    if other.number == hazard.number { return [.hazardIsItself] }
    return (other.site != hazard.site ? [.hazardOfAnotherSite(other.number, site: other.site)] : [])
      + (other.state.isOpen ? [] : [.hazardNotOpen(other.number, other.state)])
  }

  private static func linking(_ hazard: HazardFacts, _ facts: ActFacts) -> [UnmetCondition] {
    guard let other = facts.other else { return [] }
    if other.number == hazard.number { return [.hazardIsItself] }
    if other.state == .voided || other.state == .merged {
      return [.hazardNotOpen(other.number, other.state)]
    }
    return hazard.linked.contains(other.number) ? [.alreadyLinked(other.number)] : []
  }

  private static func transferring(
    _ person: String?, _ hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if let unit = facts.unit {
      if unit.code == hazard.unit { unmet.append(.unitIsItsOwn(unit.code)) }
      if let successor = unit.successor { unmet.append(.unitSucceeded(unit.code, by: successor)) }
    }
    if let person, person.isBlank { unmet.append(.personMissing) }
    if person != nil, !hazard.hasOrder { unmet.append(.personWithoutOrder) }
    return unmet
  }

  private static func reassigning(
    _ person: String?, _ officer: String?, _ hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    if person == nil, officer == nil { return [.nothingToReassign] }
    return (person.map(\.isBlank) == true ? [.personMissing] : [])
      + (person != nil && !hazard.hasOrder ? [.personWithoutOrder] : [])
      + (facts.namesDepartedOfficer ? [.officerHasLeft] : [])
  }

  /// R2: an ordered hazard that becomes major needs what the order of a major one needs.
  private static func regrading(
    _ grade: HazardGrade, _ plan: String?, _ control: String?, _ hazard: HazardFacts
  ) -> [UnmetCondition] {
    if grade == hazard.grade { return [.gradeIsItsOwn(grade)] }
    guard grade == .major, hazard.state == .ordered else { return [] }
    return (plan.isBlank ? [.planMissing] : []) + (control.isBlank ? [.interimControlMissing] : [])
  }

  /// R2: a major hazard stays listed until it is accepted.
  private static func delisting(_ hazard: HazardFacts) -> [UnmetCondition] {
    if hazard.listing != .listed { return [.notListed] }
    return hazard.grade == .major && hazard.state != .accepted ? [.delistedBeforeAcceptance] : []
  }

  /// R6: asked before the deadline. What counts is today, or the day of an application that is attached.
  private static func requestingExtension(
    _ until: CivilDate?, _ appliedOn: CivilDate?, _ hazard: HazardFacts, _ facts: ActFacts
  ) -> [UnmetCondition] {
    var unmet: [UnmetCondition] = []
    if until == nil { unmet.append(.untilMissing) }
    if let appliedOn, appliedOn > facts.today { unmet.append(.appliedInTheFuture(facts.today)) }
    if let appliedOn, facts.evidence.isEmpty { unmet.append(.applicationMissing(appliedOn)) }
    if let deadline = hazard.deadline {
      let askedOn = appliedOn ?? facts.today
      if askedOn > deadline, askedOn <= facts.today {
        unmet.append(.askedAfterDeadline(deadline: deadline, askedOn: askedOn))
      }
      if let until, until <= deadline { unmet.append(.untilNotLater(deadline)) }
    }
    if let pending = hazard.pendingExtension { unmet.append(.extensionPending(pending.until)) }
    return unmet
  }

  private static func deciding(_ hazard: HazardFacts, _ facts: ActFacts) -> [UnmetCondition] {
    guard let pending = hazard.pendingExtension else {
      return hazard.state == .ordered ? [.noExtensionPending] : []
    }
    return pending.requester == facts.officer.code ? [.deciderIsRequester] : []
  }
}
