import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile seal`: seals a period and prints its statement (封账).
struct ReconcileSeal: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "封账，出对账单",
    discussion: """
      回报收齐（或记明未报）、差异都有处理意见、结转恒等式成立，才能封账。封账后该期不再改动。

      例:
        wenbao reconcile seal 2026Q1 --dry-run
        wenbao 对账 封账 2026Q1
      """,
    aliases: ["封账"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var period: String

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let sealed = try bureau.seal(period, isDryRun: isDryRun)
    let names = try bureau.read { try RegistryNames($0) }
    let page = StatementPage(statement: sealed, names: names)
    output(in: context).show(
      [isDryRun ? "试运行，未写入。可以封账：期次 \(sealed.periodName)。" : "已封账：期次 \(sealed.periodName)。"]
        + page.blocks,
      next: isDryRun ? [] : ["wenbao verify --against \(PrintedHash.short(sealed.hash))"],
      json: page.json(dryRun: isDryRun))
    return .done
  }
}
