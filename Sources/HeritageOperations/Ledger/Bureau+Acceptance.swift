package import Heritage
package import HeritageStore

extension Bureau {
  /// Accepts (复核验收) claims found true on site.
  package func accept(
    _ numbers: [String], opinion: String,
    evidence: [(role: EvidenceRole, file: EvidenceFile)] = [], _ options: ActOptions
  ) throws -> [ActDone] {
    try accept(numbers, evidence: evidence, options) { _ in opinion }
  }

  /// The same with an opinion for each hazard, by its whole number.
  package func accept(
    _ numbers: [String], evidence: [(role: EvidenceRole, file: EvidenceFile)] = [],
    _ options: ActOptions, opinion: (String) -> String
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      let opinion = opinion(hazard.number)
      var actFacts = act.facts()
      actFacts.unitNames = try act.session.read.unitNames(of: act.session.officer)
      return try act.append(
        .hazardAccepted, hazard,
        unmet: LedgerRules.acceptance(opinion: opinion, of: facts, actFacts),
        payload: [
          "opinion": .string(opinion), "evidence": evidence.isEmpty ? nil : try act.keep(evidence),
        ])
    }
  }

  /// Sends claims, or acceptances that proved wrong, back (退回) with the reason.
  package func sendBack(
    _ numbers: [String], reason: String, _ options: ActOptions
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      try act.append(
        .hazardSentBack, hazard,
        unmet: LedgerRules.sendBack(reason: reason, of: facts, act.facts()),
        payload: ["reason": .string(reason)], dueOn: hazard.deadline)
    }
  }
}
