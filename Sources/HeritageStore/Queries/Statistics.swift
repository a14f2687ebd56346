import GRDB
package import Heritage

/// What the ledger says over a span of days, a row for each unit, type, grade …: statistics (统计).
package struct Statistics: Sendable {
  package let dimension: StatisticsDimension
  package let span: DaySpan
  /// Without those of which there is nothing to say.
  package let rows: [StatisticsRow]
  /// The whole span in one row. That of periods is not their sum: each opens with what the last has left.
  package let total: StatisticsRow
}

extension ReadSession {
  /// The last day that anything is booked to, or that is given, whichever is later. What is done after a period is cut
  /// off on its last day is booked to the day after.
  package func lastBookedDay(orLater day: CivilDate) throws -> CivilDate {
    let last = try date(
      try String.fetchOne(database, sql: "SELECT max(booked_on) FROM movement") as String?)
    return max(day, last ?? day)
  }

  /// Counts what the ledger did over a span of days.
  ///
  /// - Parameter seenOn: the last day of it that has come.
  package func statistics(
    by dimension: StatisticsDimension, over span: DaySpan, seenOn: CivilDate,
    _ filter: StatisticsFilter = StatisticsFilter()
  ) throws -> Statistics {
    let periods = try sealedHeads()
    func segment(_ span: DaySpan) -> StatisticsSegment {
      StatisticsSegment(
        span: span, seenOn: max(span.from, min(span.to, seenOn)), head: periods[span] ?? .max)
    }
    let parts = dimension == .period ? try parts(of: span) : []
    let spans = [span] + parts.map(\.span)
    let lines = try statisticsLines(
      StatisticsQuestion(
        segments: spans.map(segment), dimension: dimension, filter: filter,
        units: try unitsAnswering(as: filter.unit, on: today)))
    let bySegment = Dictionary(grouping: lines, by: \.key.segment)
      .mapValues { $0.map(\.value) }
    let byKey = Dictionary(grouping: lines, by: \.key.key).mapValues { $0.map(\.value) }
    let rows =
      dimension == .period
      ? parts.enumerated().map { index, part in
        StatisticsRow(
          key: part.key, name: part.name, span: part.span, lines: bySegment[index + 1] ?? [])
      }
      : try names(dimension).map { key, name in
        StatisticsRow(key: key, name: name, span: span, lines: byKey[key] ?? [])
      }
    return Statistics(
      dimension: dimension, span: span, rows: rows.filter { !$0.isEmpty },
      total: StatisticsRow(key: nil, name: "合计", span: span, lines: bySegment[0] ?? []))
  }

  /// The days of each sealed period, and the head of the journal that its statement was made at.
  private func sealedHeads() throws -> [DaySpan: Int] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT p.starts_on, p.ends_on, s.head FROM statement AS s
        JOIN period AS p ON p.number = s.period
        """
    ).reduce(into: [:]) { heads, row in
      let days = DaySpan(try date(row[0] as String), try date(row[1] as String))
      if let days { heads[days] = row[2] }
    }
  }

  /// A span cut up by periods; what lies before the first and after the last stands apart.
  private func parts(
    of span: DaySpan
  ) throws -> [(key: String, name: String, span: DaySpan)] {
    let periods = try periods()
    var parts: [(key: String, name: String, span: DaySpan)] = []
    func add(_ key: String, _ name: String, _ days: DaySpan?) {
      if let days { parts.append((key, name, days)) }
    }
    if let first = periods.first?.startsOn.adding(days: -1) {
      add("", "建账以前", DaySpan(span.from, min(span.to, first)))
    }
    for period in periods {
      let own = DaySpan(period.startsOn, period.endsOn)
      let days = own?.intersection(span)
      add(period.number, period.name + (days == own ? "" : "（部分）"), days)
    }
    let after = periods.last?.endsOn.adding(days: 1) ?? span.from
    add("", "未开期次", DaySpan(max(span.from, after), span.to))
    return parts
  }

  /// What rows may be of, in order.
  private func names(_ dimension: StatisticsDimension) throws -> [(key: String, name: String)] {
    func named(_ names: [String: String], _ column: String) throws -> [(key: String, name: String)]
    {
      let used = try String.fetchAll(database, sql: column)
      return Set(used).union(names.keys).sorted().map { ($0, names[$0] ?? $0) }
    }
    switch dimension {
    case .unit: return try named(try unitNames(), "SELECT DISTINCT unit FROM movement")
    case .site:
      let names = try siteNames().map { ($0.code, $0.name) }
      return try named(Dictionary(names) { $1 }, "SELECT DISTINCT site FROM hazard")
    case .batch: return try batchNames() + [("", "不在册")]
    case .type: return HazardType.allCases.map { ($0.rawValue, $0.displayName) }
    case .grade: return HazardGrade.allCases.map { ($0.rawValue, $0.displayName) }
    case .period: return []
    }
  }

  /// Batches in force, by kind and ordinal, without what ``batches()`` counts.
  private func batchNames() throws -> [(key: String, name: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT b.batch, b.name FROM current_revision AS c
        JOIN batch_revision AS b ON b.batch = c.key AND b.revision = c.revision
        WHERE c.kind = 'batch' ORDER BY b.kind DESC, b.ordinal
        """
    ).map { ($0[0], $0[1]) }
  }
}
