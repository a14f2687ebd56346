import Heritage
import HeritageStore

/// Statements of several periods side by side: what each says of one unit and grade.
struct TrendTable {
  struct Period {
    let name: String
    let content: StatementContent

    func row(_ key: Key) -> RollForward? {
      key.unit == nil
        ? RollForward.sum(
          content.rollForward.filter { $0.grade == key.grade }, unit: "", grade: key.grade)
        : content.rollForward.first { $0.unit == key.unit && $0.grade == key.grade }
    }

    func rate(_ key: Key) -> StatementRate? {
      let rows = content.rollForward.filter {
        $0.grade == key.grade && (key.unit == nil || $0.unit == key.unit)
      }
      return rows.isEmpty ? nil : rows.reduce(StatementRate()) { $0 + content.rate(of: $1) }
    }
  }

  /// A unit, or the whole bureau (`nil`), and a grade.
  struct Key: Hashable {
    let unit: String?
    let grade: HazardGrade
  }

  let periods: [Period]
  let keys: [Key]

  init(_ statements: [StatementSummary], unit: String?, grade: HazardGrade?) {
    periods = statements.map { Period(name: $0.periodName, content: $0.content) }
    let rows = periods.flatMap(\.content.rollForward)
    let units = unit.map { [$0] } ?? Set(rows.map(\.unit)).sorted()
    let grades = grade.map { [$0] } ?? HazardGrade.allCases
    let perUnit = units.flatMap { unit in
      grades.map { Key(unit: unit, grade: $0) }.filter { key in
        rows.contains { $0.unit == key.unit && $0.grade == key.grade }
      }
    }
    keys = perUnit + (unit == nil ? grades.map { Key(unit: nil, grade: $0) } : [])
  }

  /// A measure: what it is called, its text and its height in one period.
  struct Measure: Sendable {
    let title: String
    var top: Double?
    let text: @Sendable (Period, Key) -> String
    let value: @Sendable (Period, Key) -> Double?
  }

  static let measures: [Measure] = [
    Measure(
      title: "期末在账", text: { $0.row($1).map { String($0.closing) } ?? "—" },
      value: { $0.row($1).map { Double($0.closing) } }),
    Measure(
      title: "按期整改率", top: 1, text: { $0.rate($1)?.inTimeText ?? "—" },
      value: { period, key in
        period.rate(key).flatMap { $0.due > 0 ? Double($0.inTime) / Double($0.due) : nil }
      }),
    Measure(
      title: "销号率", top: 1, text: { $0.rate($1)?.struckOffText ?? "—" },
      value: { period, key in
        period.rate(key).flatMap {
          $0.onLedger > 0 ? Double($0.struckOff) / Double($0.onLedger) : nil
        }
      }),
  ]

  /// One line per unit and grade, a column per period; with bars on a terminal.
  func block(_ measure: Measure, names: RegistryNames, hasBars: Bool) -> any TextBlock {
    var columns = [Column<Key>("单位") { $0.unit.map(names.unit) ?? "全局" }]
    columns.append(Column("等级") { $0.grade.displayName })
    columns += periods.map { period in
      Column(period.name, .trailing) { measure.text(period, $0) }
    }
    if hasBars {
      columns.append(
        Column("走势") { key in
          Sparkline.text(periods.map { measure.value($0, key) }, upTo: measure.top)
        })
    }
    return TitledBlock(title: measure.title, block: TextTable(keys, columns))
  }

  /// What is counted for the bureau as a whole, a line per period.
  var counts: any TextBlock {
    TitledBlock(
      title: "另计",
      block: TextTable(
        periods,
        [
          Column("期次") { $0.name },
          Column("回头看保持", .trailing) { Self.count($0, .kept) },
          Column("复发", .trailing) { Self.count($0, .relapsed) },
          Column("虚假销号", .trailing) { Self.count($0, .falseStrikeOff) },
          Column("逾期", .trailing) { String($0.content.overdue.count) },
          Column("特批", .trailing) { String($0.content.exceptions) },
          Column("补录", .trailing) { String($0.content.lateFacts) },
          Column("立行立改", .trailing) { String($0.content.onTheSpot) },
        ]))
  }

  private static func count(_ period: Period, _ result: LookBackResult) -> String {
    String(period.content.lookBacks[result] ?? 0)
  }
}
