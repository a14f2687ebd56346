import GRDB
import Heritage

extension ReadSession {
  /// The ledger as the entries booked no later than a day have left it: what a statement of that day counts. Terms
  /// that only the present knows (order, listing, funds …) are left out.
  func hazards(_ filter: HazardFilter, asOf day: CivilDate) throws -> [HazardSummary] {
    var whole = HazardFilter()
    (whole.number, whole.site) = (filter.number, filter.site)
    let present = Dictionary(
      uniqueKeysWithValues: try hazards(whole).map { ($0.number, $0) })
    let unitNames = try unitNames()
    let units = try unitsAnswering(as: filter.unit, on: day)
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
      return hazard
    }.filter { $0.fits(filter, units) }
  }
}

extension HazardSummary {
  fileprivate mutating func forgetThePresent() {
    (order, measure, rectifyingUnit, lookBackDue, strikeOff) = (nil, nil, nil, nil, nil)
    (fundsReview, referredTo, mergedInto, extensionAsked) = (nil, nil, nil, nil)
    (recurrence, carriedOverdueDays, isOnTheSpot, listing) = (0, 0, false, .never)
  }

  fileprivate func fits(_ filter: HazardFilter, _ units: [String]?) -> Bool {
    (units?.contains(unit) ?? true)
      && (filter.grade == nil || filter.grade == grade)
      && (filter.states.isEmpty || filter.states.contains(state))
      && (filter.overdueOn.map { isOverdue(on: $0) } ?? true)
  }
}
