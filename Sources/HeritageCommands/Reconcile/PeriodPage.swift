import Heritage
import HeritageOperations
import HeritageStore

/// The page about one period: its returns, its differences with their settlements, its roll-forward, what still
/// stands between it and its seal, and its statement once it is sealed.
struct PeriodPage {
  private struct Return {
    let unit: String
    let delivery: UnitReturnSummary?
    let absentReason: String?
    let lines: [DifferenceSummary]
  }

  let period: PeriodSummary
  private let names: RegistryNames
  private let returns: [Return]
  private let differences: [ReconciledLine]
  private let rollForward: [RollForward]
  private let unmet: [ReconciliationCondition]
  private let statement: StatementSummary?
  private let today: CivilDate

  init(_ reference: String, today: CivilDate, _ session: ReadSession) throws {
    let period = try session.period(reference)
    let lines = try session.differences(period: period.number)
    let deliveries = try session.unitReturns(period: period.number)
    let awaited = try session.expectedReturns(period: period.number)
    let units = Set(deliveries.map(\.unit) + awaited.map(\.unit)).sorted()
    self.period = period
    self.today = today
    names = try RegistryNames(session)
    returns = units.map { unit in
      Return(
        unit: unit, delivery: deliveries.first { $0.unit == unit },
        absentReason: awaited.first { $0.unit == unit }?.absentReason,
        lines: lines.filter { $0.unit == unit })
    }
    differences = try session.reconciledLines(lines)
    rollForward = try session.rollForward(period: period.number)
    unmet = period.state == .sealed ? [] : try Bureau.unmetForSealing(period, session)
    statement = try session.statements().first { $0.period == period.number }
  }

  var blocks: [any TextBlock] {
    var blocks: [any TextBlock] = [facts]
    if !returns.isEmpty { blocks.append(TitledBlock(title: "回报", block: returnTable)) }
    if !differences.isEmpty { blocks.append(TitledBlock(title: "差异", block: differences.table)) }
    if let statement {
      return blocks + StatementPage(statement: statement, names: names).blocks
    }
    blocks += RollForwardBlocks(rows: rollForward, names: names).blocks
    return blocks + [remaining]
  }

  private var facts: KeyValueBlock {
    KeyValueBlock(
      "期次 \(period.name)",
      [
        "编号": period.number, "起止": "\(period.startsOn) 至 \(period.endsOn)",
        "状态": period.state.displayName, "数据性质": names.nature.displayName,
      ])
  }

  private var returnTable: TextTable {
    TextTable(
      returns,
      [
        Column("单位") { names.unit($0.unit) },
        Column("回报") { row in
          row.delivery.map { "第 \($0.revision) 次送达，截至 \($0.asOf)，\($0.rowCount) 行" }
            ?? row.absentReason.map { "记明未报：\($0)" } ?? "未收到"
        },
        Column("填报") { $0.delivery.map { "\($0.preparedBy)，\($0.preparedOn)" } },
        Column("比对") { row in
          row.delivery.map {
            $0.comparisonRevision == nil ? "未比对" : ComparisonPage.counts(row.lines)
          }
        },
        Column("未处理", .trailing) { row in
          row.delivery?.comparisonRevision.map { _ in String(row.lines.count(where: \.isOpen)) }
        },
      ])
  }

  private var remaining: any TextBlock {
    guard period.state != .running else {
      return "记账中，\(period.endsOn) 起可以截账。以上结转为暂计。"
    }
    guard !unmet.isEmpty else { return "回报已齐，差异已处理，可以封账。" }
    return TitledBlock(
      title: "封账还差 \(unmet.count) 项",
      block: UnmetSummary(conditions: unmet, names: names))
  }

  var next: [String] {
    switch period.state {
    case .running:
      today >= period.endsOn
        ? ["wenbao reconcile cut-off \(period.name)"] : ["wenbao hazard list", "wenbao todo"]
    case .cutOff:
      unmet.isEmpty
        ? ["wenbao hazard strike --ready", "wenbao reconcile seal \(period.name)"]
        : Array(unmet.flatMap(\.remedy.commands).eachOnce.prefix(3))
    case .sealed:
      [
        "wenbao verify --against \(PrintedHash.short(statement?.hash ?? ""))",
        "wenbao reconcile register",
      ]
    }
  }

  var json: JSONValue {
    .shown([
      "periodRecord": period.json(statementHash: statement?.hash),
      "returns": .array(returns.map { json($0) }),
      "differences": .array(differences.map(\.json)),
      "rollForward": .array(rollForward.map(JSONValue.init(rollForward:))),
      "unmet": .array(
        unmet.map { Unmet(code: $0.code, message: $0.message, remedy: $0.remedy).json }),
      "statement": statement?.json,
    ])
  }

  private func json(_ row: Return) -> JSONValue {
    .shown([
      "unit": .string(row.unit), "delivery": (row.delivery?.revision).map(JSONValue.integer),
      "asOf": (row.delivery?.asOf.description).map(JSONValue.string),
      "rows": (row.delivery?.rowCount).map(JSONValue.integer),
      "preparedBy": (row.delivery?.preparedBy).map(JSONValue.string),
      "absentReason": row.absentReason.map(JSONValue.string),
      "compared": row.delivery.map { .bool($0.comparisonRevision != nil) },
      "open": .integer(row.lines.count(where: \.isOpen)),
    ])
  }
}
