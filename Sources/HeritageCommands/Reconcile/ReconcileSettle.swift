import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile settle`: decides about differences, with the reason (处理).
struct ReconcileSettle: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "写明差异的处理意见",
    discussion: """
      意见: ledgerStands 以账为准；returnStands 以报为准，另行办理；sameItem 确认同一（疑似同一）；
      register 登记入账（账外）；correctReturn 退回更正。台账不自动改动。

      例:
        wenbao reconcile settle 2026Q1 KS-BC:2 --decision sameItem --reason 编号抄错一位
        wenbao 对账 处理 2026Q1 KS-ZZ:3 KS-ZZ:4 --decision 以账为准 --reason 漏报，下期补报
      """,
    aliases: ["处理"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var period: String

  @Argument(help: ArgumentHelp("差异的引用，写作 单位:序号，可写多个", valueName: "差异"))
  var references: [String]

  @Option(help: ArgumentHelp("处理意见", valueName: "意见"))
  var decision: SettlementDecision

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let done = try bureau.settle(
      period, references, decision, reason: reason ?? "", isDryRun: isDryRun)
    let (name, open) = try bureau.read { session in
      let period = try session.period(period)
      return (
        period.name,
        try session.differences(period: period.number).filter(\.isOpen).map(\.reference)
      )
    }
    let words = "处理意见 \(done.count) 条"
    output(in: context).show(
      [
        isDryRun ? "试运行，未写入。可以写\(words)。" : "已写\(words)，本期还有 \(open.count) 处未处理。",
        TextTable(
          done,
          [
            Column("引用") { $0.reference }, Column("类别") { $0.difference.displayName },
            Column("处理意见") { $0.decision.displayName }, Column("登记隐患") { $0.hazard },
          ]),
      ],
      next: isDryRun ? [] : next(name, open),
      json: [
        "period": .string(name), "dryRun": .bool(isDryRun), "open": .integer(open.count),
        "items": .array(done.map(\.json)),
      ])
    return .done
  }

  private func next(_ name: String, _ open: [String]) -> [String] {
    if let first = open.first {
      return ["wenbao reconcile settle \(name) \(first) --decision 意见 --reason 理由"]
    }
    return ["wenbao hazard strike --ready", "wenbao reconcile seal \(name)"]
  }
}

extension SettlementDone {
  /// As `--json` gives it.
  fileprivate var json: JSONValue {
    .shown([
      "reference": .string(reference), "class": .string(difference.rawValue),
      "decision": .string(decision.rawValue), "hazard": hazard.map(JSONValue.string),
    ])
  }
}
