import Heritage
import HeritageStore

/// Statistics as people, spreadsheets and scripts read them: figures, and below them what each counts.
struct StatisticsPage {
  let statistics: Statistics
  let span: ReportSpan
  let names: RegistryNames

  /// What the table shows; the rest of the figures is in CSV and JSON.
  private static let shown: [StatisticsMeasure] = [
    .new, .onLedger, .rectified, .struckOff, .overdue, .closing, .rectifiedRate, .inTimeRate,
    .struckOffRate,
  ]

  /// What CSV and JSON have besides the terms of the roll-forward.
  private static let derived: [StatisticsMeasure] = [
    .onLedger, .rectified, .overdue, .due, .inTime,
  ]
  private static let rates: [StatisticsMeasure] = [.rectifiedRate, .inTimeRate, .struckOffRate]

  var shownColumns: [Column<StatisticsRow>] {
    let first = Column<StatisticsRow>(statistics.dimension.displayName, shrinks: true) {
      name($0)
    }
    return [first]
      + Self.shown.map { measure in
        Column(measure.displayName, .trailing) { measure.text(in: $0) }
      }
  }

  /// Sites and batches are asked for by their codes.
  private func name(_ row: StatisticsRow) -> String {
    switch statistics.dimension {
    case .site, .batch: [row.key, row.name].compactMap { $0 }.joined(separator: " ")
    case .unit, .type, .grade, .period: row.name
    }
  }

  var columns: [Column<StatisticsRow>] {
    let head: [Column<StatisticsRow>] = [
      Column("编号") { $0.key }, Column(statistics.dimension.displayName) { $0.name },
      Column("起") { $0.span.from.description }, Column("止") { $0.span.to.description },
    ]
    return head
      + RollForward.terms.map { term in Column(term.title, .trailing) { String($0[term.path]) } }
      + (Self.derived + Self.rates).map { measure in
        Column(measure.displayName, .trailing) { measure.text(in: $0) }
      }
  }

  var empty: String { "\(span.words)，没有隐患。" }

  /// The span, and each definition once.
  var summary: String? {
    guard !statistics.rows.isEmpty else { return nil }
    let width = StatisticsMeasure.allCases.map { DisplayWidth.of($0.displayName) }.max() ?? 0
    let head = "\(span.words)，按记账日期。\(names.sampleMark ?? "")"
    let sum =
      statistics.dimension == .period ? ["各期的数不能相加：合计按整段统计。"] : []
    return
      ([head] + sum
      + StatisticsMeasure.allCases.map {
        DisplayWidth.pad($0.displayName, to: width + 2) + $0.definition
      }).joined(separator: "\n")
  }

  /// - Parameter filters: as they are typed again.
  func next(_ filters: [String]) -> [String] {
    guard !statistics.rows.isEmpty else { return ["wenbao hazard list"] }
    let days = "--from \(span.days.from) --to \(span.days.to)"
    let other: StatisticsDimension = statistics.dimension == .type ? .unit : .type
    let overdue = statistics.total.overdue > 0 && span.days.to >= span.today
    return (overdue ? ["wenbao hazard list --overdue"] : [])
      + [
        (["wenbao report statistics --by \(other.rawValue) \(days)"] + filters)
          .joined(separator: " ")
      ]
  }

  func extra(_ filters: [String: JSONValue?]) -> [String: JSONValue?] {
    let own: [String: JSONValue?] = [
      "by": .string(statistics.dimension.rawValue),
      "from": .string(span.days.from.description), "to": .string(span.days.to.description),
      "total": Self.json(statistics.total),
      "definitions": .array(
        StatisticsMeasure.allCases.map {
          [
            "key": .string($0.rawValue), "title": .string($0.displayName),
            "definition": .string($0.definition),
          ]
        }),
    ]
    return own.merging(filters) { $1 }
  }

  static func json(_ row: StatisticsRow) -> JSONValue {
    var members: [String: JSONValue?] = [
      "key": row.key.map(JSONValue.string), "name": .string(row.name),
      "from": .string(row.span.from.description), "to": .string(row.span.to.description),
    ]
    for term in RollForward.terms { members[term.name] = .integer(row[term.path]) }
    for measure in derived {
      members[measure.rawValue] = measure.count(in: row).map(JSONValue.integer)
    }
    for rate in rates {
      let text = rate.text(in: row)
      members[rate.rawValue] = text == "—" ? JSONValue?.none : .string(text)
    }
    return .shown(members)
  }
}
