package import Heritage
package import HeritageStore

/// What a unit says when it claims that a hazard is rectified (报整改).
package struct ClaimTerms: Sendable {
  package var done: String
  /// The day the work was finished; the day of the claim where it is left out.
  package var doneOn: CivilDate?
  /// Who did it; the person of the order where it is left out.
  package var rectifier: String?
  package var evidence: [(role: EvidenceRole, file: EvidenceFile)]
  /// Number of the protective works (保护工程) that cure the hazard, where some do.
  package var works: String?

  package init(
    done: String, doneOn: CivilDate?, rectifier: String?,
    evidence: [(role: EvidenceRole, file: EvidenceFile)], works: String? = nil
  ) {
    self.works = works
    self.done = done
    self.doneOn = doneOn
    self.rectifier = rectifier
    self.evidence = evidence
  }
}

extension Bureau {
  /// Records the claim that hazards are rectified, with the evidence put into the registry.
  package func claim(
    _ numbers: [String], _ terms: ClaimTerms, _ options: ActOptions
  ) throws -> [ActDone] {
    try claim(numbers, options) { _ in terms }
  }

  /// The same with terms for each hazard, by its whole number.
  package func claim(
    _ numbers: [String], _ options: ActOptions, terms: (String) -> ClaimTerms
  ) throws -> [ActDone] {
    try act(on: numbers, options) { act, hazard, facts in
      let terms = terms(hazard.number)
      let doneOn = terms.doneOn ?? act.occurredOn
      let works = try terms.works.map { try act.session.read.curingWorks($0) }
      let unmet =
        try LedgerRules.claim(
          done: terms.done, doneOn: doneOn, evidence: terms.evidence.map(\.role), works: works,
          of: facts, act.facts())
        + act.pictures(terms.evidence, of: hazard)
      let paper = try act.paper(.application, for: hazard.rectifyingUnit)
      return try act.append(
        .hazardClaimed, hazard, unmet: unmet,
        payload: [
          "paper": paper.map(JSONValue.string),
          "done": .string(terms.done), "doneOn": .string(doneOn.description),
          "rectifier": .string(terms.rectifier ?? hazard.person ?? ""),
          "works": works.map { .string($0.number) },
          "evidence": try act.keep(terms.evidence),
        ], document: paper)
    }
  }
}

extension HazardAct {
  /// Puts evidence into the registry and says in a payload what it is.
  func keep(_ evidence: [(role: EvidenceRole, file: EvidenceFile)]) throws -> JSONValue {
    .array(
      try evidence.map { role, file in
        [
          "name": .string(file.name), "role": .string(role.rawValue),
          "sha256": .string(try session.keep(file)),
        ]
      })
  }
}
