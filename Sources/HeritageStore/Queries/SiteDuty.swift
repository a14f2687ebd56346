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

extension [SiteDuty] {
  /// The earliest due first, those without a day last; by key within a day.
  package var inOrderOfDueDays: [SiteDuty] {
    let order = indices.map { index in
      (index, dueOn: self[index].facts.dueOn?.daysSinceEpoch ?? .max, key: self[index].key)
    }.sorted { ($0.dueOn, $0.key) < ($1.dueOn, $1.key) }
    return order.map { self[$0.0] }
  }
}

extension ReadSession {
  /// Every duty of the sites asked for: those due once, and of the recurring ones each cycle up to the one running.
  ///
  /// - Parameter isIncluded: which of them are wanted; those that are not cost little.
  package func siteDuties(
    _ filter: SiteFilter = SiteFilter(), today: CivilDate,
    where isIncluded: (DutyFacts) -> Bool = { _ in true }
  ) throws -> [SiteDuty] {
    let sites = try self.sites(filter)
    return try siteDuties(
      of: sites, try standings(of: sites, on: today), today: today, where: isIncluded)
  }

  /// The same, of sites whose standing has been read.
  package func siteDuties(
    of sites: [SiteSummary], _ standings: [String: SiteStanding], today: CivilDate,
    where isIncluded: (DutyFacts) -> Bool = { _ in true }
  ) throws -> [SiteDuty] {
    let duties = try self.duties()
    guard !duties.isEmpty else { return [] }
    let held = try dutiesHeldSince(duties)
    let acts = try dutyActs(site: sites.count == 1 ? sites.first?.code : nil)
    var ofDuty = duties.map { duty in
      DutyFacts(
        duty: duty, publishedOn: .unknown, cycle: nil, heldSince: held[duty.code],
        onRecord: SiteFinding(.unknown))
    }
    var all: [SiteDuty] = []
    for site in sites {
      let publishedOn = try site.publicationDay()
      let standing = standings[site.code]
      for index in duties.indices
      where duties[index].applies(to: site.category, of: site.batchKind) {
        ofDuty[index].publishedOn = publishedOn
        ofDuty[index].onRecord =
          duties[index].proof.aspect.flatMap { standing?.finding($0) } ?? SiteFinding(.unknown)
        let acts = acts[DutyOfSite(duty: duties[index].code, site: site.code)] ?? [:]
        let known = Set(acts.keys.compactMap { $0 })
        for cycle in ofDuty[index].cycles(until: today, onRecord: known) {
          ofDuty[index].take(cycle, acts[cycle?.dueOn])
          if isIncluded(ofDuty[index]) { all.append(SiteDuty(site: site, facts: ofDuty[index])) }
        }
      }
    }
    return all
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

  private struct DutyOfSite: Hashable {
    let duty: String
    let site: String
  }

  /// By duty and site, and then by the day that a cycle is due.
  private func dutyActs(site: String?) throws -> [DutyOfSite: [CivilDate?: Acts]] {
    let conditions = Conditions("site", is: site)
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT duty, site, cycle, state, extended_to, waiver, last_on
        FROM site_duty \(conditions.clause)
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { acts, row in
      acts[DutyOfSite(duty: row[0], site: row[1]), default: [:]][try date(row[2] as String?)] =
        Acts(
          state: try term(row[3]), extendedTo: try date(row[4] as String?),
          waiver: try term(row[5] as String?), lastOn: try date(row[6] as String))
    }
  }
}

extension DutyFacts {
  /// Makes these the facts of a cycle.
  fileprivate mutating func take(_ cycle: DutyCycles.Cycle?, _ acts: ReadSession.Acts?) {
    self.cycle = cycle
    state = acts?.state ?? .pending
    extendedTo = acts?.extendedTo
    waiver = acts?.waiver
    lastOn = acts?.lastOn
  }
}
