import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile open`: opens a period (开账).
struct ReconcileOpen: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "开账：开始新的一期",
    discussion: """
      不写日期时接着上一期，长短按设置 period.length（季或月）；名称默认如 2026Q1。
      上一期截账后就可以开新的一期，不必等封账。

      例:
        wenbao reconcile open
        wenbao 对账 开账 --name 2026Q1 --from 2026-01-01 --to 2026-03-31
      """,
    aliases: ["开账"])

  @Option(help: ArgumentHelp("期次名称", valueName: "名称"))
  var name: String?

  @Option(help: ArgumentHelp("起始日", valueName: "日期"))
  var from: CivilDate?

  @Option(help: ArgumentHelp("结束日", valueName: "日期"))
  var to: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let day = bureau.today
    try farDays.confirm(
      [FarDay("起始日", self.from, from: day), FarDay("结束日", to, from: day)], for: self,
      in: context)
    let period = try bureau.openPeriod(
      name: name, from: from, to: to, isDryRun: isDryRun)
    output(in: context).done(
      (isDryRun ? "试运行，未写入。可以开账" : "已开账")
        + "：期次 \(period.name)（\(period.number)），\(period.startsOn) 至 \(period.endsOn)。",
      next: isDryRun ? [] : ["wenbao reconcile show \(period.name)"],
      json: period.json(dryRun: isDryRun))
    return .done
  }
}

extension PeriodSummary {
  /// As `--json` gives it.
  func json(dryRun: Bool? = nil, statementHash: String? = nil) -> JSONValue {
    .shown([
      "number": .string(number), "name": .string(name), "startsOn": .string(startsOn.description),
      "endsOn": .string(endsOn.description), "state": .string(state.rawValue),
      "dryRun": dryRun.map(JSONValue.bool),
      "statementHash": statementHash.map(JSONValue.string),
    ])
  }
}
