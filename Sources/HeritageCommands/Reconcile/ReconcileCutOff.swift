import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile cut-off`: cuts a period off (截账).
struct ReconcileCutOff: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "cut-off", abstract: "截账：本期只再收对账产生的记账",
    discussion: """
      在期次最后一天或以后办理。截账后等待账上有隐患的各单位回报。

      例:
        wenbao reconcile cut-off 2026Q1
        wenbao 对账 截账 2026Q1 --dry-run
      """,
    aliases: ["截账"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var period: String

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (period, awaited) = try bureau.cutOff(period, isDryRun: isDryRun)
    let names = try bureau.read { try RegistryNames($0) }
    let units = awaited.map(names.unit).joined(separator: "、")
    output(in: context).show(
      [
        (isDryRun ? "试运行，未写入。可以截账" : "已截账")
          + "：期次 \(period.name)（\(period.startsOn) 至 \(period.endsOn)）。",
        awaited.isEmpty ? "没有单位需要回报。" : "等待 \(awaited.count) 个单位回报：\(units)。",
      ],
      next: isDryRun
        ? []
        : [
          "wenbao reconcile open", "wenbao reconcile load 回报文件.xml",
          "wenbao reconcile show \(period.name)",
        ],
      json: [
        "periodRecord": period.json(dryRun: isDryRun),
        "awaited": .array(awaited.map(JSONValue.string)),
      ])
    return .done
  }
}
