import GRDB
import Heritage

extension ReadSession {
  /// The ledger as the entries booked no later than a day have left it: what a statement of that day counts. What only
  /// the present knows (look-back, strike-off, recurrence …) is left out.
  func hazards(_ filter: HazardFilter, asOf day: CivilDate) throws -> [HazardSummary] {
    var whole = HazardFilter()
    (whole.number, whole.site) = (filter.number, filter.site)
    let present = Dictionary(
      uniqueKeysWithValues: try hazards(whole).map { ($0.number, $0) })
    let unitNames = try unitNames()
    let units = try unitsAnswering(as: filter.unit, on: day)
    let terms = try hazardTerms(
      of: Array(present.keys), upTo: try lastEntries(bookedBy: day))
    return try Row.fetchAll(
      database,
      sql: """
        SELECT l.hazard, l.state, l.unit, l.grade, l.person, l.deadline,
          (SELECT payload ->> '$.old' FROM entry WHERE stream = 'hazard/' || l.hazard
            AND type = 'hazard.corrected' AND payload ->> '$.field' = 'description'
            AND booked_on > ?1 ORDER BY seq LIMIT 1)
        FROM ledger_line AS l WHERE l.entry = (SELECT max(entry) FROM ledger_line AS last
          WHERE last.hazard = l.hazard AND last.booked_on <= ?1)
        ORDER BY \(NumberOrder.sql("l.hazard"))
        """, arguments: [day.description]
    ).compactMap { row in
      guard var hazard = present[row[0]] else { return nil }
      hazard.state = try term(row[1])
      hazard.unit = row[2]
      hazard.unitName = unitNames[hazard.unit] ?? hazard.unit
      hazard.grade = try term(row[3])
      hazard.person = row[4]
      hazard.deadline = try date(row[5] as String?)
      hazard.description = row[6] ?? hazard.description
      hazard.forgetThePresent()
      hazard.take(terms[hazard.number] ?? HazardTerms())
      return hazard
    }.filter { $0.fits(filter, units) }
  }

  /// The last entry of each hazard that is booked to a day or before it.
  func lastEntries(bookedBy day: CivilDate) throws -> [String: Int] {
    try Row.fetchAll(
      database,
      sql: "SELECT hazard, max(entry) FROM ledger_line WHERE booked_on <= ? GROUP BY hazard",
      arguments: [day.description]
    ).reduce(into: [:]) { $0[$1[0]] = $1[1] as Int }
  }
}

extension HazardSummary {
  fileprivate mutating func forgetThePresent() {
    (lookBackDue, strikeOff, referredTo, mergedInto) = (nil, nil, nil, nil)
    (recurrence, carriedOverdueDays) = (0, 0)
  }

  /// What the acts up to that day have laid down.
  fileprivate mutating func take(_ terms: HazardTerms) {
    (order, measure) = (terms.order?.number, terms.order?.measure)
    (rectifyingUnit, isOnTheSpot) = (terms.rectifyingUnit, terms.onTheSpot != nil)
    (listing, fundsReview) = (terms.listing, terms.fundsReview)
    extensionAsked = terms.extensionAsked
  }

  fileprivate func fits(_ filter: HazardFilter, _ units: [String]?) -> Bool {
    (units?.contains(unit) ?? true)
      && (filter.grade == nil || filter.grade == grade)
      && (filter.states.isEmpty || filter.states.contains(state))
      && (filter.listing == nil || filter.listing == listing)
      && (!filter.lacksFunds || fundsReview != nil)
      && (filter.overdueOn.map { isOverdue(on: $0) } ?? true)
  }
}
