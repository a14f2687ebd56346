import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile compare`: compares returns with the ledger item by item (比对).
struct ReconcileCompare: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "逐项比对回报与台账",
    discussion: """
      每一行、每一项只归一类：重复、疑似同一、状态不符、要素不符、一致，漏报、账外，合计不符。
      还有差异没有处理时退出码为 1。已写处理意见的不重比，要重比加 --again。

      例:
        wenbao reconcile compare 2026Q1
        wenbao 对账 比对 2026Q1 --unit KS-ZP --again
        wenbao reconcile compare 2026Q1 --csv
      """,
    aliases: ["比对"])

  @Argument(help: ArgumentHelp("期次名称或编号", valueName: "期次"))
  var period: String

  @Option(help: ArgumentHelp("只比这一单位的回报", valueName: "单位"))
  var unit: String?

  @Flag(help: "已有处理意见的也重新比对，意见要重写")
  var again = false

  @Flag(name: .customLong("dry-run"), help: "试运行：照常比对，不写入")
  var isDryRun = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (period, outcomes) = try bureau.compare(
      period, unit: unit, again: again, isDryRun: isDryRun)
    let page = try bureau.read { session in
      ComparisonPage(
        period: period, isDryRun: isDryRun, names: try RegistryNames(session),
        units: try outcomes.map { ($0, try session.reconciledLines($0.lines)) })
    }
    if list.isTable {
      let differences = page.units.flatMap(\.differences)
      try output(in: context).list(differences, [ReconciledLine].columns, empty: "") { $0.json }
      return page.openCount > 0 ? .differences : .done
    }
    output(in: context).show(page.blocks, next: isDryRun ? [] : page.next, json: page.json)
    return page.openCount > 0 ? .differences : .done
  }
}
