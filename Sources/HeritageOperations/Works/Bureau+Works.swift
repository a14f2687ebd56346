package import Heritage
package import HeritageStore

extension Bureau {
  /// Proposes works at a site (申报) for hazards and assessments, each by any form of its number.
  package func propose(
    _ proposal: WorksProposal, site code: String, hazards: [String], assessments: [String],
    evidence: [EvidenceFile], _ options: ActOptions
  ) throws -> WorksSummary {
    try write(commit: !options.isDryRun) { session in
      let site = try session.read.site(code)
      let day = options.occurredOn ?? session.today
      var proposal = proposal
      let named = try session.causes(hazards: hazards, assessments: assessments)
      proposal.causes = named.causes
      let unmet = WorksRules.unmet(
        proposal, site: site.code, hazards: named.hazards, assessments: named.assessments, on: day,
        today: session.today)
      guard unmet.isEmpty else {
        throw WorksRefusal(act: .worksProposed, subject: site.code, conditions: unmet)
      }
      let number = try session.nextNumber(.works).description
      var members = proposal.members
      members["site"] = .string(site.code)
      members["evidence"] = try session.keepAll(evidence.map { (.other, $0) })
      try session.append(.works(number), .worksProposed, .members(members), occurredOn: day)
      return try session.read.works(number)
    }
  }

  /// The next step of works: approval, start, progress, acceptance, closing.
  package func act(
    onWorks reference: String, _ act: WorksAct, evidence: [EvidenceFile], _ options: ActOptions
  ) throws -> WorksSummary {
    try write(commit: !options.isDryRun) { session in
      let works = try session.read.works(reference)
      let facts = WorksActFacts(
        officer: session.officer.person,
        unitNames: try session.read.unitNames(of: session.officer),
        occurredOn: options.occurredOn ?? session.today, today: session.today,
        hasEvidence: !evidence.isEmpty)
      let unmet = WorksRules.unmet(act, try session.read.facts(of: works), facts)
      guard unmet.isEmpty else {
        throw WorksRefusal(act: act.entryType, subject: works.number, conditions: unmet)
      }
      var members = act.members
      members["evidence"] = try session.keepAll(evidence.map { (.other, $0) })
      try session.append(
        .works(works.number), act.entryType, .members(members), occurredOn: facts.occurredOn)
      return try session.read.works(works.number)
    }
  }
}
