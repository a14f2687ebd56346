import GRDB
package import Heritage

/// A hazard (隐患) as the ledger shows it.
package struct HazardSummary: Hashable, Sendable {
  package var number: String
  package var state: HazardState
  package var site: String
  package var siteName: String
  package var provenance: Provenance?
  package var item: String?
  package var inspection: String?
  package var type: HazardType
  package var grade: HazardGrade
  package var source: HazardSource
  package var description: String
  package var unit: String
  package var unitName: String
  package var foundOn: CivilDate
  package var recurrence: Int
  package var order: String?
  package var measure: String?
  package var rectifyingUnit: String?
  package var person: String?
  package var deadline: CivilDate?
  package var lookBackDue: CivilDate?
  package var strikeOff: String?
  /// Days past the deadlines of orders that were given anew.
  package var carriedOverdueDays: Int
  package var isOnTheSpot: Bool
  package var listing: Listing
  /// Funds are lacking, to be looked at again on that day.
  package var fundsReview: CivilDate?
  package var referredTo: String?
  package var mergedInto: String?
  /// The officer in charge (经办人).
  package var officer: String
  /// Until when an extension is asked that is not decided yet.
  package var extensionAsked: CivilDate?

  /// Whether the deadline has passed with the work not yet claimed.
  package func isOverdue(on day: CivilDate) -> Bool {
    guard let deadline, state == .ordered else { return false }
    return deadline < day
  }
}

/// Which hazards a list asks for.
package struct HazardFilter: Sendable {
  package var number: String?
  /// On whose ledger they stand, or of a unit that has gone over to it; such a unit stands for the one it went over to.
  package var unit: String?
  package var site: String?
  package var states: [HazardState] = []
  package var grade: HazardGrade?
  /// Ordered and past the deadline on that day.
  package var overdueOn: CivilDate?
  /// Officer in charge.
  package var officer: String?
  package var listing: Listing?
  package var lacksFunds = false
  /// The ledger as it stood at the end of that day, by the day of booking.
  package var asOf: CivilDate?

  package init() {}
}

extension ReadSession {
  /// Hazards by number.
  package func hazards(_ filter: HazardFilter = HazardFilter()) throws -> [HazardSummary] {
    if let day = filter.asOf { return try hazards(filter, asOf: day) }
    var conditions = Conditions("h.number", is: filter.number)
    conditions.add("h.unit", isOneOf: try unitsAnswering(as: filter.unit, on: today))
    conditions.add("h.site = ?", filter.site)
    conditions.add("h.grade = ?", filter.grade?.rawValue)
    conditions.add("h.state = 'ordered' AND h.deadline < ?", filter.overdueOn?.description)
    conditions.add("c.officer = ?", filter.officer)
    conditions.add("h.listing = ?", filter.listing?.rawValue)
    if filter.lacksFunds { conditions.add("h.funds_review IS NOT NULL") }
    if !filter.states.isEmpty {
      let states = filter.states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      conditions.add("h.state IN (\(states))")
    }
    let rows = try Row.fetchCursor(
      database,
      sql: "\(Self.hazardSelection) \(conditions.clause) ORDER BY \(NumberOrder.sql("h.number"))",
      arguments: conditions.arguments)
    return try Array(rows.map { try hazard($0) })
  }

  // As the views in force have it. A view on the right of a LEFT JOIN is worked out whole; its tables are looked up.
  private static let hazardSelection = """
    SELECT h.number, h.state, h.site,
      coalesce(s.name, h.site), b.provenance, h.item,
      h.inspection, h.type, h.grade, h.source, h.description, h.unit,
      coalesce(u.name, h.unit), h.found_on, h.recurrence, o.number, o.measure,
      h.rectifying_unit, h.person, h.deadline,
      (SELECT due_on FROM look_back WHERE strike_entry = h.strike_entry AND result IS NULL),
      (SELECT number FROM strike_off WHERE entry = h.strike_entry),
      h.overdue_days, h.on_the_spot, h.listing, h.funds_review, h.referred_to, h.merged_into,
      c.officer,
      (SELECT until FROM extension WHERE order_entry = h.order_entry AND decision IS NULL)
    FROM hazard AS h
    JOIN charge AS c ON c.hazard = h.number
    LEFT JOIN hazard_order AS o ON o.entry = h.order_entry
    LEFT JOIN current_revision AS site_now ON site_now.kind = 'site' AND site_now.key = h.site
    LEFT JOIN site_revision AS s ON s.site = site_now.key AND s.revision = site_now.revision
    LEFT JOIN current_revision AS batch_now ON batch_now.kind = 'batch' AND batch_now.key = s.batch
    LEFT JOIN batch_revision AS b ON b.batch = batch_now.key AND b.revision = batch_now.revision
    LEFT JOIN current_revision AS unit_now ON unit_now.kind = 'unit' AND unit_now.key = h.unit
    LEFT JOIN unit_revision AS u ON u.unit = unit_now.key AND u.revision = unit_now.revision
    """

  private func hazard(_ row: Row) throws -> HazardSummary {
    HazardSummary(
      number: row[0], state: try term(row[1]), site: row[2], siteName: row[3],
      provenance: try term(row[4] as String?), item: row[5], inspection: row[6],
      type: try term(row[7]), grade: try term(row[8]), source: try term(row[9]),
      description: row[10], unit: row[11], unitName: row[12], foundOn: try date(row[13]),
      recurrence: row[14], order: row[15], measure: row[16], rectifyingUnit: row[17],
      person: row[18], deadline: try date(row[19] as String?),
      lookBackDue: try date(row[20] as String?), strikeOff: row[21],
      carriedOverdueDays: row[22], isOnTheSpot: row[23], listing: try term(row[24]),
      fundsReview: try date(row[25] as String?), referredTo: row[26], mergedInto: row[27],
      officer: row[28], extensionAsked: try date(row[29] as String?))
  }

  /// The hazard of that number, or that was struck off under it. A short form is enough (``resolve(_:among:)``).
  package func hazard(_ reference: String) throws -> HazardSummary {
    var filter = HazardFilter()
    filter.number = try hazardNumber(reference)
    guard let hazard = try hazards(filter).first else {
      throw StoreError.unknown(RecordReference(.hazard, reference))
    }
    return hazard
  }

  private func hazardNumber(_ reference: String) throws -> String {
    guard ShortNumber(reference)?.kind == .strikeOff else {
      return try resolve(reference, among: .hazard)
    }
    let strikeOff = try resolve(reference, among: .strikeOff)
    return try String.fetchOne(
      database, sql: "SELECT hazard FROM strike_off WHERE number = ?", arguments: [strikeOff])
      ?? reference
  }
}
