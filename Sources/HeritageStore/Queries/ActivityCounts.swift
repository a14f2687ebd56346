import GRDB
package import Heritage

/// What was done in a span of days besides what moves the ledger: for reports upward. Days are those of booking.
package struct ActivityCounts: Sendable {
  /// Sites in force now, by what their batch designates.
  package var sites: [BatchKind: Int] = [:]
  /// Inspections in force by occasion; the sites they were of; the inspectors of each added up.
  package var inspections: [InspectionKind: Int] = [:]
  package var inspectedSites = 0
  package var inspectorTurns = 0
  /// Hazards registered, by how they came to be known.
  package var sources: [HazardSource: Int] = [:]
  /// Rectification notices (整改通知书).
  package var notices = 0
  /// Acts on hazards: fixed on the spot, listed for supervision, referred to law enforcement.
  package var acts: [EntryType: Int] = [:]
  package var lookBacks: [LookBackResult: Int] = [:]
}

extension ReadSession {
  /// Counts what was done in a span of days.
  package func activityCounts(over span: DaySpan) throws -> ActivityCounts {
    let days: StatementArguments = [span.from.description, span.to.description]
    var counts = ActivityCounts()
    counts.sites = try terms("SELECT batch_kind, count(*) FROM site_in_force GROUP BY 1", [])
    counts.inspections = try terms(
      "SELECT i.kind, count(*) \(Self.inspectionsBooked) GROUP BY 1", days)
    counts.inspectedSites = try number(
      "SELECT count(DISTINCT i.site) \(Self.inspectionsBooked)", days)
    counts.inspectorTurns = try number(
      "SELECT coalesce(sum((SELECT count(*) FROM inspector AS x WHERE x.inspection = i.inspection "
        + "AND x.revision = i.revision)), 0) \(Self.inspectionsBooked)", days)
    counts.sources = try terms(
      """
      SELECT h.source, count(*) FROM movement AS m JOIN hazard AS h ON h.number = m.hazard
      WHERE m.kind = 'new' AND m.booked_on BETWEEN ? AND ? GROUP BY 1
      """, days)
    counts.notices = try number(
      """
      SELECT count(DISTINCT o.number) FROM hazard_order AS o JOIN entry AS e ON e.seq = o.entry
      WHERE e.booked_on BETWEEN ? AND ?
      """, days)
    counts.acts = try acts([.hazardFixedOnSpot, .hazardListed, .hazardReferred], days)
    counts.lookBacks = try lookBackCounts(from: span.from, to: span.to)
    return counts
  }

  private static let inspectionsBooked = """
    FROM current_revision AS c
    JOIN inspection AS i ON i.inspection = c.key AND i.revision = c.revision
    JOIN entry AS e ON e.seq = i.entry
    WHERE c.kind = 'inspection' AND e.booked_on BETWEEN ? AND ?
    """

  private func number(_ query: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(database, sql: query, arguments: arguments) ?? 0
  }

  private func terms<Term: CodedTerm>(
    _ query: String, _ arguments: StatementArguments
  ) throws -> [Term: Int] {
    try Row.fetchAll(database, sql: query, arguments: arguments)
      .reduce(into: [:]) { $0[try term($1[0] as String) as Term, default: 0] += $1[1] as Int }
  }

  private func acts(
    _ types: [EntryType], _ days: StatementArguments
  ) throws -> [EntryType: Int] {
    let list = types.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try Row.fetchAll(
      database,
      sql: """
        SELECT type, count(*) FROM entry WHERE booked_on BETWEEN ? AND ? AND type IN (\(list))
        GROUP BY type
        """, arguments: days
    ).reduce(into: [:]) { counts, row in
      if let type = EntryType(rawValue: row[0] as String) { counts[type] = row[1] }
    }
  }
}
