import GRDB
package import Heritage

/// How far a registry has come: what is in it and what waits, by number, for those who take their next step.
package struct RegistryStanding: Hashable, Sendable {
  /// The hazards of a state: how many, and the first of them.
  package struct Waiting: Hashable, Sendable {
    package var count: Int
    package var first: String
  }

  package var registry: RegistrySummary
  /// Officers in office.
  package var officerCount: Int
  /// Keys of the records in force, by their kind as it is stored: `checklist`, `calendar`, `batch`, `site` …
  package var recordCounts: [String: Int]
  /// The years whose holidays are known.
  package var calendarYears: Set<Int>
  package var periods: [PeriodSummary]
  package var hazards: [HazardState: Waiting]
  package var overdueCount: Int

  /// Hazards on the ledger.
  package var openHazardCount: Int {
    hazards.filter { $0.key.isOpen }.map(\.value.count).reduce(0, +)
  }
}

/// What a period that is cut off still needs (期次的进度).
package struct PeriodStanding: Hashable, Sendable {
  package var expectedCount: Int
  /// Units that neither sent a return nor are on record as absent.
  package var missingUnits: [String]
  /// Returns whose newest delivery is not compared.
  package var uncomparedUnits: [String]
  /// Differences without a decision, as commands name them.
  package var openDifferences: [String]
}

extension ReadSession {
  /// What is in the registry and what waits, counted.
  ///
  /// - Parameter today: the day before which a deadline is overdue.
  package func standing(on today: CivilDate) throws -> RegistryStanding {
    var records: [String: Int] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT kind, count(*) FROM current_revision WHERE revision IS NOT NULL
          AND kind IN ('checklist', 'calendar', 'batch', 'site', 'duty', 'method') GROUP BY kind
        """)
    { records[row[0]] = row[1] }
    let years = try String.fetchAll(
      database,
      sql: "SELECT key FROM current_revision WHERE kind = 'calendar' AND revision IS NOT NULL")
    return RegistryStanding(
      registry: try registry(),
      officerCount: try count("SELECT count(*) FROM officer WHERE left_on IS NULL"),
      recordCounts: records, calendarYears: Set(years.compactMap { Int($0) }),
      periods: try periods(), hazards: try waitingHazards(),
      overdueCount: try count(
        "SELECT count(*) FROM hazard WHERE state = 'ordered' AND deadline < ?",
        [today.description]))
  }

  /// What the period of that number still needs.
  package func standing(ofPeriod number: String) throws -> PeriodStanding {
    let expected = try expectedReturns(period: number)
    let returns = try unitReturns(period: number)
    let come = Set(returns.map(\.unit))
    return PeriodStanding(
      expectedCount: expected.count,
      missingUnits: expected.filter { $0.absentReason == nil && !come.contains($0.unit) }
        .map(\.unit),
      uncomparedUnits: returns.filter { $0.comparisonRevision == nil }.map(\.unit),
      openDifferences: try differences(period: number).filter(\.isOpen).map(\.reference))
  }

  private func waitingHazards() throws -> [HazardState: RegistryStanding.Waiting] {
    var waiting: [HazardState: RegistryStanding.Waiting] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT state, count(*), min(number) FROM hazard GROUP BY state")
    {
      let state: HazardState = try term(row[0])
      waiting[state] = RegistryStanding.Waiting(count: row[1], first: row[2])
    }
    return waiting
  }

  private func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try Int.fetchOne(database, sql: sql, arguments: arguments) ?? 0
  }
}
