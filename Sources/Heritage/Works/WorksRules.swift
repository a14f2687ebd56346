/// The rules of protective works, as pure functions: facts in, unmet conditions out, all of them at once. The database
/// keeps the same.
public enum WorksRules {
  /// A hazard that works are proposed for.
  public struct NamedHazard: Hashable, Sendable {
    public var number: String
    public var site: String
    public var state: HazardState

    public init(number: String, site: String, state: HazardState) {
      self.number = number
      self.site = site
      self.state = state
    }
  }

  /// A risk assessment that works are proposed for.
  public struct NamedAssessment: Hashable, Sendable {
    public var number: String
    public var site: String

    public init(number: String, site: String) {
      self.number = number
      self.site = site
    }
  }

  /// Every condition that a proposal for a site does not meet.
  public static func unmet(
    _ proposal: WorksProposal, site: String, hazards: [NamedHazard],
    assessments: [NamedAssessment] = [], on day: CivilDate, today: CivilDate
  ) -> [WorksCondition] {
    var unmet: [WorksCondition] = []
    if day > today { unmet.append(.inTheFuture(today)) }
    if proposal.title.isBlank { unmet.append(.titleMissing) }
    if proposal.scheme.isBlank { unmet.append(.schemeMissing) }
    if let from = proposal.planFrom, let to = proposal.planTo {
      if to < from { unmet.append(.planBackwards(from: from, to: to)) }
    } else {
      unmet.append(.planMissing)
    }
    if let budget = proposal.budget, budget < 1 { unmet.append(.budgetNotPositive) }
    if proposal.causes.isEmpty {
      if proposal.kind != .maintenance {
        unmet.append(.noCause)
      } else if proposal.reason.isBlank {
        unmet.append(.noCauseNorReason)
      }
    }
    for hazard in hazards {
      if hazard.site != site {
        unmet.append(.hazardOfAnotherSite(hazard.number, site: hazard.site))
      }
      if !hazard.state.isOpen { unmet.append(.hazardNotOpen(hazard.number, hazard.state)) }
    }
    unmet += assessments.filter { $0.site != site }.map {
      .assessmentOfAnotherSite($0.number, site: $0.site)
    }
    return unmet
  }

  /// Every condition that an act does not meet; none where it may be done.
  public static func unmet(
    _ act: WorksAct, _ works: WorksFacts, _ facts: WorksActFacts
  ) -> [WorksCondition] {
    var unmet: [WorksCondition] = []
    if WorksLifecycle.next(after: works.state, act: act.entryType) == nil {
      unmet.append(.wrongState(act.entryType, works.state))
    }
    if facts.occurredOn > facts.today { unmet.append(.inTheFuture(facts.today)) }
    if facts.occurredOn < works.lastOn { unmet.append(.beforeTheLastAct(works.lastOn)) }
    switch act {
    case .approve(let approval): unmet += self.unmet(approval, works, on: facts.occurredOn)
    case .start(let start): unmet += self.unmet(start, works)
    case .report(let progress, let paid):
      if progress.isBlank { unmet.append(.progressMissing) }
      if let paid, paid < 1 { unmet.append(.paidNotPositive) }
    case .accept(let acceptance): unmet += self.unmet(acceptance, works, facts)
    case .close(let reason):
      if reason.isBlank, works.state != .accepted, works.state != .closed {
        unmet.append(.reasonMissing)
      }
    }
    return unmet
  }

  /// Who approves, and whose opinion comes first, is data of the site.
  private static func unmet(
    _ approval: WorksApproval, _ works: WorksFacts, on day: CivilDate
  ) -> [WorksCondition] {
    var unmet: [WorksCondition] = []
    let expected = works.approvingBody.value
    if approval.body.isBlank {
      unmet.append(.bodyMissing(expected: expected))
    } else if let expected, expected != approval.body.trimmed {
      unmet.append(.wrongBody(approval.body.trimmed, expected: expected))
    }
    if approval.document.isBlank { unmet.append(.documentMissing) }
    return unmet + unmetOpinion(approval, works, on: day)
  }

  private static func unmetOpinion(
    _ approval: WorksApproval, _ works: WorksFacts, on day: CivilDate
  ) -> [WorksCondition] {
    let expected = works.consentingBody.value
    guard expected != nil || approval.statesOpinion else { return [] }
    // What is wholly missing is named once.
    guard approval.statesOpinion else { return [.opinionBodyMissing(expected: expected)] }
    var unmet: [WorksCondition] = []
    if let stated = approval.opinionBody?.trimmed, !stated.isEmpty {
      if let expected, expected != stated {
        unmet.append(.wrongOpinionBody(stated, expected: expected))
      }
    } else {
      unmet.append(.opinionBodyMissing(expected: expected))
    }
    if approval.opinionDocument.isBlank { unmet.append(.opinionDocumentMissing) }
    if let opinionOn = approval.opinionOn {
      if opinionOn > day { unmet.append(.opinionAfterApproval(day)) }
    } else {
      unmet.append(.opinionDateMissing)
    }
    return unmet
  }

  private static func unmet(_ start: WorksStart, _ works: WorksFacts) -> [WorksCondition] {
    var unmet: [WorksCondition] = []
    if start.unit.isBlank { unmet.append(.unitMissing) }
    if start.head.isBlank { unmet.append(.headMissing) }
    if start.qualification.isBlank, works.kind != .maintenance {
      unmet.append(.qualificationMissing)
    }
    return unmet
  }

  /// The acceptor is none of the executing unit, not its head, and did not propose the works; whatever is found, it is
  /// said, on paper and with evidence.
  private static func unmet(
    _ acceptance: WorksAcceptance, _ works: WorksFacts, _ facts: WorksActFacts
  ) -> [WorksCondition] {
    var unmet: [WorksCondition] = []
    if let unit = works.unit, facts.unitNames.contains(unit) {
      unmet.append(.acceptorOfExecutingUnit(unit))
    }
    if let head = works.head, head == facts.officer.code || head == facts.officer.name {
      unmet.append(.acceptorIsHead(head))
    }
    if works.proposedBy == facts.officer.code { unmet.append(.acceptorProposed) }
    if acceptance.opinion.isBlank { unmet.append(.opinionMissing) }
    if acceptance.document.isBlank { unmet.append(.acceptanceDocumentMissing) }
    if !facts.hasEvidence { unmet.append(.evidenceMissing) }
    return unmet
  }
}
