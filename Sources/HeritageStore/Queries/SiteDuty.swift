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
  package func basis(on day: CivilDate) -> [LegalBasis] {
    facts.duty.bases.inForce(on: facts.startedOn ?? day)
  }
}

extension ReadSession {
  /// Every duty of the sites asked for: those due once, and of the recurring ones each cycle up to the one running.
  package func siteDuties(
    _ filter: SiteFilter = SiteFilter(), today: CivilDate
  ) throws -> [SiteDuty] {
    let sites = try self.sites(filter)
    return try siteDuties(of: sites, try standings(of: sites, on: today), today: today)
  }

  /// The same, of sites whose standing has been read.
  package func siteDuties(
    of sites: [SiteSummary], _ standings: [String: SiteStanding], today: CivilDate
  ) throws -> [SiteDuty] {
    let duties = try self.duties()
    guard !duties.isEmpty else { return [] }
    let held = try dutiesHeldSince(duties)
    let acts = try dutyActs(site: sites.count == 1 ? sites.first?.code : nil)
    return try sites.flatMap { site -> [SiteDuty] in
      let publishedOn = try site.publicationDay()
      return duties.filter { $0.applies(to: site.category, of: site.batchKind) }
        .flatMap { duty in
          let facts = DutyFacts(
            duty: duty, publishedOn: publishedOn, cycle: nil, heldSince: held[duty.code],
            onRecord: duty.proof.aspect.flatMap { standings[site.code]?.finding($0) }
              ?? SiteFinding(.unknown))
          let known = Set((acts["\(duty.code)/\(site.code)"] ?? [:]).keys.compactMap { $0 })
          return facts.cycles(until: today, onRecord: known).map { cycle in
            var one = SiteDuty(site: site, facts: facts)
            one.facts.cycle = cycle
            acts["\(duty.code)/\(site.code)"]?[cycle?.dueOn].map { one.facts.take($0) }
            return one
          }
        }
    }
  }

  /// The day from which each duty is known to hold: the first of its legal bases; where none has a day, the day that
  /// the duty came on record here.
  private func dutiesHeldSince(_ duties: [DutyRecord]) throws -> [String: CivilDate] {
    let recorded = try Row.fetchAll(
      database,
      sql: """
        SELECT d.duty, min(e.occurred_on) FROM duty_revision AS d JOIN entry AS e ON e.seq = d.entry
        WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.entry = d.entry AND state = 'undone')
        GROUP BY d.duty
        """
    ).map { ($0[0] as String, try date($0[1] as String)) }
    return Dictionary(recorded) { $1 }.merging(
      duties.compactMap { duty in duty.bases.holdFrom.map { (duty.code, $0) } }
    ) { $1 }
  }

  /// What acts have left of a duty.
  fileprivate struct Acts {
    var state: DutyState
    var extendedTo: CivilDate?
    var waiver: StatedState?
    var lastOn: CivilDate
  }

  /// By duty and site, and then by the day that a cycle is due.
  private func dutyActs(site: String?) throws -> [String: [CivilDate?: Acts]] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT duty, site, cycle, state, extended_to, waiver, last_on
        FROM site_duty \(conditions.clause)
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { acts, row in
      let key = "\(row[0] as String)/\(row[1] as String)"
      acts[key, default: [:]][try date(row[2] as String?)] = Acts(
        state: try term(row[3]), extendedTo: try date(row[4] as String?),
        waiver: try term(row[5] as String?), lastOn: try date(row[6] as String))
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
