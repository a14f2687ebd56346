package import Heritage
package import HeritageStore

extension Bureau {
  /// Carries an act beside the straight path through: a transfer, a regrade, a merger, an extension … (see
  /// ``HazardChange``).
  package func change(
    _ numbers: [String], _ change: HazardChange,
    evidence: [(role: EvidenceRole, file: EvidenceFile)] = [], _ options: ActOptions
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      var (named, actFacts) = try act.facts(for: change, evidence.map(\.role))
      let until = try act.deadline(named.until)
      if let until { named = named.until(until.moved) }
      var payload = named.payload(of: facts)
      if !evidence.isEmpty { payload["evidence"] = try act.keep(evidence) }
      let paper = change.act == .hazardListed ? try act.paper(.supervision, for: hazard.unit) : nil
      payload["paper"] = paper.map(JSONValue.string)
      payload["statedUntil"] = (until?.statedIfMoved).map(JSONValue.string)
      var done = try act.append(
        change.act, hazard, unmet: LedgerRules.change(named, of: facts, actFacts),
        payload: payload, document: paper, dueOn: named.dueOn(after: facts))
      done.deadline = until
      return done
    }
  }

  /// Records that a hazard was fixed on the spot (立行立改), the day it was found.
  package func fixOnTheSpot(
    _ numbers: [String], done: String, rectifier: String,
    evidence: [(role: EvidenceRole, file: EvidenceFile)], _ options: ActOptions
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      try act.append(
        .hazardFixedOnSpot, hazard,
        unmet: LedgerRules.fixOnTheSpot(
          done: done, evidence: evidence.map(\.role), of: facts, act.facts())
          + act.pictures(evidence, of: hazard) + (rectifier.isBlank ? [.rectifierMissing] : []),
        payload: [
          "done": .string(done), "doneOn": .string(act.occurredOn.description),
          "rectifier": .string(rectifier), "evidence": try act.keep(evidence),
        ])
    }
  }
}

extension HazardAct {
  /// The change with its short numbers written out, and the facts about what it names.
  ///
  /// - Throws: where there is no such hazard, unit or officer.
  fileprivate func facts(
    for change: HazardChange, _ evidence: [EvidenceRole]
  ) throws -> (HazardChange, ActFacts) {
    var facts = facts()
    facts.evidence = evidence
    let read = session.read
    switch change {
    case .merge(let into, let reason):
      let other = try read.hazard(into)
      facts.other = try read.facts(of: other)
      return (.merge(into: other.number, reason: reason), facts)
    case .link(let with, let reason):
      let other = try read.hazard(with)
      facts.other = try read.facts(of: other)
      return (.link(with: other.number, reason: reason), facts)
    case .transfer(let code, _, _, _):
      let unit = try read.unit(code)
      facts.unit = .init(code: unit.code, successor: unit.successor)
    case .reassign(_, let code?, _):
      guard let officer = try read.officer(code: code) else {
        throw StoreError.unknown(RecordReference(.officer, code))
      }
      facts.namesDepartedOfficer = officer.leftOn != nil
    default: break
    }
    return (change, facts)
  }
}

extension HazardChange {
  /// Until when an extension is asked.
  fileprivate var until: CivilDate? {
    if case .requestExtension(let until, _, _) = self { until } else { nil }
  }

  /// The same request until another day.
  fileprivate func until(_ day: CivilDate) -> HazardChange {
    guard case .requestExtension(_, let reason, let appliedOn) = self else { return self }
    return .requestExtension(until: day, reason: reason, appliedOn: appliedOn)
  }

  /// The due day that the act leaves behind.
  fileprivate func dueOn(after hazard: HazardFacts) -> CivilDate? {
    switch self {
    case .fundsLacking(_, let reviewOn, _): reviewOn
    case .decideExtension(.granted, _): hazard.pendingExtension?.until
    case .decideExtension(.refused, _), .requestExtension: hazard.deadline
    default: nil
    }
  }
}
