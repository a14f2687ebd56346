import GRDB
package import Heritage

/// A duty (责任事项) of a site, in one cycle where it recurs.
package struct SiteDuty: Hashable, Sendable {
  package var site: SiteSummary
  package var facts: DutyFacts

  /// `DUTY/SITE`, or `DUTY/SITE@DAY`.
  package var key: String {
    "\(facts.duty.code)/\(site.code)" + (facts.cycle.map { "@\($0.dueOn)" } ?? "")
  }

  package func standing(on day: CivilDate) -> DutyStanding { DutyRules.standing(facts, on: day) }

  /// What it rests on: the edition in force when its clock started; today's while it has not.
  package func basis(on day: CivilDate) -> [DutyBasis] {
    facts.duty.basis(on: facts.startedOn ?? day)
  }
}

extension ReadSession {
  /// Every duty of the sites asked for: those due once, and of the recurring ones each cycle up to the one running.
  package func siteDuties(
    _ filter: SiteFilter = SiteFilter(), today: CivilDate
  ) throws -> [SiteDuty] {
    let duties = try self.duties()
    guard !duties.isEmpty else { return [] }
    let proofs = try proofs(site: filter.code)
    let acts = try dutyActs(site: filter.code)
    return try sites(filter).flatMap { site -> [SiteDuty] in
      let publishedOn = try publication(of: site)
      return duties.filter { $0.applies(to: site.category, of: site.batchKind) }
        .flatMap { duty in
          cycles(of: duty, publishedOn, today).map { cycle in
            var one = SiteDuty(
              site: site,
              facts: DutyFacts(
                duty: duty, publishedOn: publishedOn, cycle: cycle,
                onRecord: proofs[site.code]?[duty.proof] ?? .unknown))
            acts[one.key].map { one.facts.take($0) }
            return one
          }
        }
    }
  }

  /// The day of publication of a site's batch.
  private func publication(of site: SiteSummary) throws -> Stated<CivilDate> {
    let day = try site.publishedOn.value.map { try date($0) }
    return Stated(value: day, state: site.publishedOn.state) ?? .unknown
  }

  /// One without a cycle where the duty is due once, or where its clock has not started.
  private func cycles(
    of duty: DutyRecord, _ publishedOn: Stated<CivilDate>, _ today: CivilDate
  ) -> [DutyCycles.Cycle?] {
    guard duty.isRecurring, let start = publishedOn.value else { return [nil] }
    return DutyCycles.cycles(of: duty.dueDays, from: start, until: today)
  }

  /// What is on record of what the duties of sites ask for.
  package func proofs(site: String? = nil) throws -> [String: [DutyProof: StatedState]] {
    let conditions = Conditions("site", is: site)
    var proofs: [String: [DutyProof: StatedState]] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT site, proof, state FROM site_proof \(conditions.clause)",
      arguments: conditions.arguments)
    {
      let proof: DutyProof = try term(row[1])
      proofs[row[0], default: [:]][proof] = try term(row[2])
    }
    return proofs
  }

  /// What acts have left of a duty.
  fileprivate struct Acts {
    var state: DutyState
    var extendedTo: CivilDate?
    var waiver: StatedState?
    var lastOn: CivilDate
  }

  private func dutyActs(site: String?) throws -> [String: Acts] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database,
      sql: "SELECT key, state, extended_to, waiver, last_on FROM site_duty \(conditions.clause)",
      arguments: conditions.arguments
    ).reduce(into: [:]) { acts, row in
      acts[row[0]] = Acts(
        state: try term(row[1]), extendedTo: try (row[2] as String?).map { try date($0) },
        waiver: try term(row[3] as String?), lastOn: try date(row[4] as String))
    }
  }
}

extension DutyFacts {
  fileprivate mutating func take(_ acts: ReadSession.Acts) {
    state = acts.state
    extendedTo = acts.extendedTo
    waiver = acts.waiver
    lastOn = acts.lastOn
  }
}
