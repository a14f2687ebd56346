import GRDB
package import Heritage

/// Protective works (保护工程) at a site.
package struct WorksSummary: Hashable, Sendable {
  package var number: String
  package var state: WorksState
  package var outcome: WorksOutcome?
  package var site: String
  package var siteName: String
  package var provenance: Provenance?
  package var kind: WorksKind
  package var title: String
  package var scheme: String
  package var reason: String?
  /// Whole yuan.
  package var budget: Int?
  package var paid: Int
  package var fundsSource: String?
  package var planFrom: CivilDate
  package var planTo: CivilDate
  package var interimMeasure: String?
  package var proposedBy: String
  /// The executing unit as it was stated: a code of the register, or a name.
  package var unit: String?
  /// Its name, where it is a code.
  package var unitName: String?
  package var head: String?
  package var startedOn: CivilDate?
  package var acceptedOn: CivilDate?
  /// The day of the last act.
  package var lastOn: CivilDate

  /// The state in words, with how the works were closed.
  package var stateName: String {
    guard let outcome, outcome != .completed else { return state.displayName }
    return "\(state.displayName)（\(outcome.displayName)）"
  }

  /// The executing unit with its name.
  package var unitText: String? {
    unit.map { unit in unitName.map { "\(unit) \($0)" } ?? unit }
  }

  /// Whether they should have begun, or should be done, before a day, by their plan.
  package func isOverdue(on day: CivilDate) -> Bool {
    switch state {
    case .approved: planFrom < day
    case .started: planTo < day
    case .proposed, .accepted, .closed: false
    }
  }
}

/// Which works a list asks for.
package struct WorksFilter: Sendable {
  package var number: String?
  package var site: String?
  package var state: WorksState?
  package var kind: WorksKind?
  /// For that hazard, among others.
  package var hazard: String?

  package init() {}
}

extension ReadSession {
  /// Works by number.
  package func works(_ filter: WorksFilter = WorksFilter()) throws -> [WorksSummary] {
    var conditions = Conditions("w.number", is: filter.number)
    conditions.add("w.site = ?", filter.site)
    conditions.add("w.state = ?", filter.state?.rawValue)
    conditions.add("w.kind = ?", filter.kind?.rawValue)
    conditions.add(
      """
      EXISTS (SELECT 1 FROM works_cause
        WHERE works = w.number AND kind = 'hazard' AND reference = ?)
      """, filter.hazard)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT w.number, w.state, w.outcome, w.site,
          coalesce((SELECT name FROM site_in_force WHERE site = w.site), w.site),
          (SELECT provenance FROM site_in_force WHERE site = w.site), w.kind,
          w.title, w.scheme, w.reason, w.budget, w.paid, w.funds_source, w.plan_from, w.plan_to,
          w.interim_measure, w.proposed_by, w.unit, w.head, w.started_on, w.accepted_on, w.last_on,
          (SELECT name FROM unit_in_force WHERE unit = w.unit)
        FROM works AS w
        \(conditions.clause) ORDER BY \(NumberOrder.sql("w.number"))
        """,
      arguments: conditions.arguments
    ).map { try works($0) }
  }

  /// The works of that number. A short form is enough (``resolve(_:among:)``).
  package func works(_ reference: String) throws -> WorksSummary {
    var filter = WorksFilter()
    filter.number = try resolve(reference, among: .works)
    guard let found = try works(filter).first else {
      throw StoreError.unknown(RecordReference(.works, reference))
    }
    return found
  }

  private func works(_ row: Row) throws -> WorksSummary {
    WorksSummary(
      number: row[0], state: try term(row[1]), outcome: try term(row[2] as String?), site: row[3],
      siteName: row[4], provenance: try term(row[5] as String?), kind: try term(row[6]),
      title: row[7], scheme: row[8], reason: row[9], budget: row[10], paid: row[11],
      fundsSource: row[12], planFrom: try date(row[13] as String),
      planTo: try date(row[14] as String), interimMeasure: row[15], proposedBy: row[16],
      unit: row[17], unitName: row[22], head: row[18], startedOn: try date(row[19] as String?),
      acceptedOn: try date(row[20] as String?), lastOn: try date(row[21] as String))
  }
}
