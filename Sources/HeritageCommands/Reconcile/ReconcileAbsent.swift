import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile absent`: puts on record that a unit sent no return (记明未报).
struct ReconcileAbsent: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "absent", abstract: "记明某单位未报",
    discussion: """
      例:
        wenbao reconcile absent 2026Q1 --unit KS-QD --reason 两次催报未报
        wenbao 对账 记明未报 2026Q1 --unit KS-QD --reason 两次催报未报
      """,
    aliases: ["记明未报"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var period: String

  @Option(help: ArgumentHelp("未报的单位", valueName: "单位"))
  var unit: String

  @Option(help: ArgumentHelp("未报的原因", valueName: "原因"))
  var reason: String?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (summary, names) = try bureau.read { session in
      try session.checkUnit(unit)
      return (try session.period(period), try RegistryNames(session))
    }
    try bureau.recordAbsence(period, unit: unit, reason: reason ?? "", isDryRun: isDryRun)
    output(in: context).done(
      (isDryRun ? "试运行，未写入。可以记明" : "已记明") + "：期次 \(summary.name) \(names.unit(unit)) 未报。",
      next: isDryRun ? [] : ["wenbao reconcile show \(summary.name)"],
      json: [
        "period": .string(summary.name), "unit": .string(unit),
        "reason": .string(reason ?? ""), "dryRun": .bool(isDryRun),
      ])
    return .done
  }
}
