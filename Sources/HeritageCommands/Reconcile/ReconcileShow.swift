import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile show`: where a period stands, or its statement (详情).
struct ReconcileShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一期的回报、差异、结转，封账后的对账单",
    discussion: """
      例:
        wenbao reconcile show 2026Q1
        wenbao 对账 详情 2026Q1 --json
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var period: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let page = try bureau.read { try PeriodPage(period, today: bureau.today, $0) }
    output(in: context).show(page.blocks, next: page.next, json: page.json)
    return .done
  }
}
