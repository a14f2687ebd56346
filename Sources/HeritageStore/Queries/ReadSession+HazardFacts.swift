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
    facts.rectifyingUnit = row[1]
    facts.claimedOn = try date(row[2] as String?)
    facts.claimRecordedBy = row[3]
    facts.rectifier = row[4]
    facts.acceptor = row[5]
    facts.strikeOffAcceptor = row[7]
    return facts
  }
}

extension ReadSession {
  /// The day that the acceptance in force was booked to.
  package func acceptanceBookedOn(hazard: String) throws -> CivilDate? {
    try date(
      String.fetchOne(
        database,
        sql: """
          SELECT entry.booked_on FROM hazard JOIN entry ON entry.seq = hazard.acceptance_entry
          WHERE hazard.number = ?
          """, arguments: [hazard]))
  }
}
