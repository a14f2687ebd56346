import GRDB
package import Heritage

extension ReadSession {
  /// What the rules need to know of a hazard.
  package func facts(of hazard: HazardSummary) throws -> HazardFacts {
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT h.registered_by, o.unit, c.claimed_on, c.recorded_by, c.rectifier, a.acceptor,
            (SELECT occurred_on FROM entry WHERE stream = 'hazard/' || h.number
              ORDER BY seq DESC LIMIT 1),
            (SELECT acceptance.acceptor FROM strike_off
              JOIN acceptance ON acceptance.entry = strike_off.acceptance_entry
              WHERE strike_off.entry = h.strike_entry)
          FROM hazard AS h
          LEFT JOIN hazard_order AS o ON o.entry = h.order_entry
          LEFT JOIN claim AS c ON c.entry = h.claim_entry
          LEFT JOIN acceptance AS a ON a.entry = h.acceptance_entry
          WHERE h.number = ?
          """, arguments: [hazard.number])
    else { throw StoreError.unknown(RecordReference(.hazard, hazard.number)) }
    var facts = HazardFacts(
      number: hazard.number, state: hazard.state, grade: hazard.grade,
      lastActOn: try date(row[6]), registeredBy: row[0])
    facts.rectifyingUnits = [row[1] as String?, hazard.rectifyingUnit].compactMap { $0 }
    // Whoever was of a unit is of the one that it went over to.
    if !facts.rectifyingUnits.isEmpty {
      let units = try unitSuccessions()
      facts.rectifyingUnits += facts.rectifyingUnits.map { units.unit(of: $0, on: today) }
    }
    facts.hasOrder = row[1] as String? != nil
    facts.claimedOn = try date(row[2] as String?)
    facts.claimRecordedBy = row[3]
    facts.rectifier = row[4]
    facts.claimWorks = try worksOfClaim(hazard: hazard.number)
    facts.acceptor = row[5]
    facts.strikeOffAcceptor = row[7]
    try add(to: &facts, of: hazard)
    return facts
  }

  /// What acts beside the path need to know.
  private func add(to facts: inout HazardFacts, of hazard: HazardSummary) throws {
    facts.unit = hazard.unit
    facts.site = hazard.site
    facts.foundOn = hazard.foundOn
    facts.description = hazard.description
    facts.type = hazard.type
    facts.deadline = hazard.deadline
    facts.isOnTheSpot = hazard.isOnTheSpot
    facts.listing = hazard.listing
    facts.lacksFunds = hazard.fundsReview != nil
    facts.linked = try linkedHazards(of: hazard.number)
    facts.pendingExtension = try pendingExtension(of: hazard.number)
    for exception in try exceptions(hazard: hazard.number) where exception.usedEntry == nil {
      facts.exceptions[exception.condition, default: []].insert(exception.officer)
    }
  }

  /// Numbers of the hazards linked with one (关联), in either direction.
  package func linkedHazards(of number: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT other FROM hazard_link WHERE hazard = ?1
        UNION SELECT hazard FROM hazard_link WHERE other = ?1 ORDER BY 1
        """, arguments: [number])
  }

  private func pendingExtension(of number: String) throws -> HazardFacts.PendingExtension? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT requester, until FROM extension JOIN hazard USING (order_entry)
        WHERE number = ? AND decision IS NULL
        """, arguments: [number]
    ).map { HazardFacts.PendingExtension(requester: $0[0], until: try date($0[1] as String)) }
  }

  /// The day that the claim in force says it was done, by hazard, of those in a state.
  package func daysOfClaims(state: HazardState) throws -> [String: CivilDate] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT h.number, c.claimed_on FROM hazard AS h JOIN claim AS c ON c.entry = h.claim_entry
        WHERE h.state = ?
        """, arguments: [state.rawValue]
    ).reduce(into: [:]) { days, row in
      let day: CivilDate = try date(row[1] as String)
      days[row[0]] = day
    }
  }

  /// Claimed hazards whose claim rests on works that are not accepted: they wait for the works.
  package func hazardsAwaitingWorks() throws -> Set<String> {
    Set(
      try String.fetchAll(
        database,
        sql: """
          SELECT h.number FROM hazard AS h JOIN claim AS c ON c.entry = h.claim_entry
          JOIN works AS w ON w.number = c.works
          WHERE h.state = 'claimed' AND w.accepted_on IS NULL
          """))
  }

  /// The day that the last act of a hazard was booked to.
  package func lastBookedOn(hazard: String) throws -> CivilDate? {
    try date(
      String.fetchOne(
        database,
        sql: """
          SELECT booked_on FROM entry WHERE stream = 'hazard/' || ? ORDER BY seq DESC LIMIT 1
          """, arguments: [hazard]))
  }
}
