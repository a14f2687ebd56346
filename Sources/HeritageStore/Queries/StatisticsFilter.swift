import GRDB
package import Heritage

/// Which hazards statistics (统计) count.
package struct StatisticsFilter: Sendable {
  /// On whose ledger they stood, or of a unit that has gone over to it.
  package var unit: String?
  package var grade: HazardGrade?
  package var type: HazardType?
  package var site: String?
  package var batch: String?

  package init() {}
}

/// A span of days as the queries of the statistics take it.
struct StatisticsSegment {
  var span: DaySpan
  /// The last day of it that has come: what is due or overdue is due or overdue on that day.
  var seenOn: CivilDate
  /// The journal as far as it is looked at: of a sealed period as far as its statement does, so that what came later
  /// about its orders does not change its figures.
  var head = Int.max

  var arguments: StatementArguments {
    [span.from.description, span.to.description, seenOn.description, head]
  }
}

/// One question of the statistics: segments of days, what each row is of, and which hazards.
struct StatisticsQuestion {
  var segments: [StatisticsSegment]
  var dimension: StatisticsDimension
  var filter = StatisticsFilter()
  /// The codes that the filter's unit stands for.
  var units: [String]?

  /// The segments as a table `p (id, starts_on, ends_on, seen_on, head)`.
  var segmentTable: String {
    let rows = segments.indices.map { "(\($0), ?, ?, ?, ?)" }.joined(separator: ", ")
    return "segment (id, starts_on, ends_on, seen_on, head) AS (VALUES \(rows))"
  }

  /// What rows have in common, of a table with unit and grade and of `hazard AS h`, `site_revision AS s`.
  func key(_ table: String) -> String {
    switch dimension {
    case .unit: "\(table).unit"
    case .grade: "\(table).grade"
    case .type: "h.type"
    case .site: "h.site"
    case .batch: "coalesce(s.batch, '')"
    case .period: "''"
    }
  }

  /// The hazard's site as it is in force; left out by SQLite where nothing is asked of it.
  static let site = """
    LEFT JOIN current_revision AS now ON now.kind = 'site' AND now.key = h.site
    LEFT JOIN site_revision AS s ON s.site = now.key AND s.revision = now.revision
    """

  /// The filter, as conditions on the same tables.
  func conditions(_ table: String, and more: String? = nil) -> Conditions {
    var conditions = Conditions("\(table).grade", is: filter.grade?.rawValue)
    conditions.add("\(table).unit", isOneOf: units)
    conditions.add("h.type = ?", filter.type?.rawValue)
    conditions.add("h.site = ?", filter.site)
    conditions.add("s.batch = ?", filter.batch)
    if let more { conditions.add(more) }
    return conditions
  }

  var segmentArguments: StatementArguments {
    segments.reduce(into: StatementArguments()) { $0 += $1.arguments }
  }
}

/// Where a count of the statistics belongs.
struct StatisticsPlace: Hashable {
  var segment: Int
  var key: String
  var unit: String
  var grade: HazardGrade
}
