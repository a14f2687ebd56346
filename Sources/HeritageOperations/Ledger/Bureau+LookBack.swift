package import Heritage
package import HeritageStore

extension Bureau {
  /// Records a look-back (回头看). A relapse or a false strike-off puts the hazard back on the ledger under
  /// the same number.
  package func lookBack(
    _ numbers: [String], _ result: LookBackResult, opinion: String,
    evidence: [(role: EvidenceRole, file: EvidenceFile)] = [], _ options: ActOptions
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      try act.append(
        result == .kept ? .hazardLookedBack : .hazardReopened, hazard,
        unmet: LedgerRules.lookBack(result, opinion: opinion, of: facts, act.facts())
          + (hazard.state == .struckOff && hazard.lookBackDue == nil ? [.lookBackEnded] : []),
        payload: [
          "result": .string(result.rawValue), "opinion": .string(opinion),
          "evidence": evidence.isEmpty ? nil : try act.keep(evidence),
        ])
    }
  }
}
