import GRDB
package import Heritage

/// A hazard that came back (复发、虚假销号), as the interval between inspections depends on it.
package struct Relapse: Hashable, Sendable {
  package var entry: Int
  package var occurredOn: CivilDate
  /// The day on which it was recorded: the interval is shorter from then on.
  package var recordedOn: CivilDate
}

/// A grade that was confirmed.
package struct Grading: Hashable, Sendable {
  package var entry: Int
  package var grade: RiskGrade
  /// The day on which the confirmation was recorded.
  package var recordedOn: CivilDate
}

extension ReadSession {
  /// When each item was last looked at, by site and reference: it conformed, or did not, or was found not to apply.
  /// Items that were not checked (未查) or not asked for were not.
  package func lastChecks(site: String? = nil) throws -> [String: [String: CivilDate]] {
    let conditions = Conditions("i.site", is: site)
    var last: [String: [String: CivilDate]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT i.site, i.inspected_on, a.item
        FROM inspection AS i
        JOIN current_revision AS c
          ON c.kind = 'inspection' AND c.key = i.inspection AND c.revision = i.revision
        JOIN answer AS a ON a.inspection = i.inspection AND a.revision = i.revision
          AND a.result <> 'notChecked'
        \(conditions.clause)
        """, arguments: conditions.arguments)
    // Row after row is of the same inspection.
    var inspection = (site: "", day: "", on: CivilDate.first)
    var checks: [String: CivilDate] = [:]
    while let row = try rows.next() {
      if inspection.site != row[0] || inspection.day != row[1] {
        last[inspection.site] = checks
        inspection = (row[0], row[1], try date(row[1] as String))
        checks = last[inspection.site] ?? [:]
      }
      let item: String = row[2]
      if checks[item].map({ $0 < inspection.on }) ?? true { checks[item] = inspection.on }
    }
    last[inspection.site] = checks
    last[""] = nil
    return last
  }

  /// The day on which the registry was made.
  package func firstDay() throws -> CivilDate {
    let day = try String.fetchOne(
      database, sql: "SELECT date(recorded_at, '+8 hours') FROM entry WHERE seq = 1")
    return try date(day ?? "")
  }

  /// Hazards that came back, by site, in the order of the journal.
  package func relapses(site: String? = nil) throws -> [String: [Relapse]] {
    var conditions = Conditions("h.site", is: site)
    conditions.add("h.recurrence > 0")
    return try Row.fetchAll(
      database,
      sql: """
        SELECT h.site, e.seq, e.occurred_on, date(e.recorded_at, '+8 hours')
        FROM hazard AS h
        JOIN entry AS e ON e.stream = 'hazard/' || h.number AND e.type = 'hazard.reopened'
        \(conditions.clause) ORDER BY e.seq
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { relapses, row in
      relapses[row[0], default: []].append(
        Relapse(
          entry: row[1], occurredOn: try date(row[2] as String),
          recordedOn: try date(row[3] as String)))
    }
  }

  /// Confirmed assessments, by site, in the order in which they were made.
  package func gradings(site: String? = nil) throws -> [String: [Grading]] {
    var conditions = Conditions("a.site", is: site)
    conditions.add("a.state = 'confirmed'")
    return try Row.fetchAll(
      database,
      sql: """
        SELECT a.site, a.entry, a.grade, date(e.recorded_at, '+8 hours')
        FROM assessment AS a JOIN entry AS e ON e.seq = a.last_entry
        \(conditions.clause) ORDER BY a.entry
        """, arguments: conditions.arguments
    ).reduce(into: [:]) { gradings, row in
      gradings[row[0], default: []].append(
        Grading(entry: row[1], grade: try term(row[2]), recordedOn: try date(row[3] as String)))
    }
  }
}
