import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile trend`: the statements of several periods side by side (走势).
struct ReconcileTrend: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "各期对账单并列：在账、比率、走势",
    discussion: """
      只列已封账的期次，数字都取自对账单。--csv 每行一个单位、等级、期次。

      例:
        wenbao reconcile trend
        wenbao 对账 走势 --unit KS-ZP --last 4 --csv
      """,
    aliases: ["走势"])

  @Option(help: ArgumentHelp("只列这一单位的", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只列这一等级的", valueName: "等级"))
  var grade: HazardGrade?

  @Option(help: ArgumentHelp("只列最近的几期", valueName: "期数"))
  var last: Int?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    try refuseTwoFormats()
    guard last.map({ $0 > 0 }) ?? true else { throw ValidationError("--last 须是正整数") }
  }

  /// One unit and grade in one period.
  private struct Line {
    let period: String
    let key: TrendTable.Key
    let row: RollForward
    let rate: StatementRate
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let (table, names) = try bureau(in: context).read { session in
      let statements = try session.statements()
      return (
        TrendTable(
          last.map { statements.suffix($0) } ?? statements,
          unit: try unit.map { try session.unit($0).code }, grade: grade),
        try RegistryNames(session)
      )
    }
    let output = output(in: context)
    guard output.format == .text else {
      try output.list(lines(table), columns(names), empty: "") { json($0) }
      return .done
    }
    guard !table.periods.isEmpty else {
      output.show(["还没有封账的期次。"], next: ["wenbao reconcile list"], json: .null)
      return .done
    }
    let hasBars = context.terminals.output
    let blocks = TrendTable.measures.map { table.block($0, names: names, hasBars: hasBars) }
    output.show(
      blocks + [table.counts, RateBlock.formula, names.sampleMark ?? ""],
      next: table.periods.last.map { ["wenbao reconcile show \($0.name)"] } ?? [], json: .null)
    return .done
  }

  private func lines(_ table: TrendTable) -> [Line] {
    table.keys.flatMap { key in
      table.periods.compactMap { period in
        guard let row = period.row(key), let rate = period.rate(key) else { return nil }
        return Line(period: period.name, key: key, row: row, rate: rate)
      }
    }
  }

  private func columns(_ names: RegistryNames) -> [Column<Line>] {
    [
      Column<Line>("期次") { $0.period }, Column("单位") { $0.key.unit ?? "全局" },
      Column("单位名称") { $0.key.unit.map { names.units[$0] ?? $0 } ?? "全局" },
      Column("等级") { $0.key.grade.displayName },
    ]
      + RollForward.terms.map { term in
        Column(term.title, .trailing) { String($0.row[keyPath: term.path]) }
      } + [
        Column("本期到期", .trailing) { String($0.rate.due) },
        Column("按期报整改", .trailing) { String($0.rate.inTime) },
        Column("按期整改率", .trailing) { $0.rate.inTimeText },
        Column("应销", .trailing) { String($0.rate.onLedger) },
        Column("销号率", .trailing) { $0.rate.struckOffText },
      ]
  }

  private func json(_ line: Line) -> JSONValue {
    var members: [String: JSONValue] = [
      "period": .string(line.period), "grade": .string(line.key.grade.rawValue),
      "due": .integer(line.rate.due), "inTime": .integer(line.rate.inTime),
      "onLedger": .integer(line.rate.onLedger),
    ]
    members["unit"] = line.key.unit.map(JSONValue.string) ?? .null
    for term in RollForward.terms {
      members[term.name] = .integer(line.row[keyPath: term.path])
    }
    return .object(members)
  }
}
