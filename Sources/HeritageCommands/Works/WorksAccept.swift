import ArgumentParser
import Heritage

/// `wenbao works accept`: records an acceptance and what it found (验收).
struct WorksAccept: WorksActCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "登记验收：合格，或不合格（继续施工）",
    discussion: """
      验收人不属于施工单位，不是其负责人，也不是申报工程的人。

      例:
        wenbao works accept 1 --result qualified --opinion 符合方案 --document 示例验收〔2026〕1号 \\
          --evidence 验收单.pdf
        wenbao 工程 验收 GC-2026-0001-1 --result 不合格 --opinion 屋面渗水 --document 示例验收〔2026〕1号 \\
          --evidence 验收单.pdf
      """,
    aliases: ["验收"])

  @Argument(help: ArgumentHelp("工程编号", valueName: "工程"))
  var number: String

  @Option(help: ArgumentHelp("结论", valueName: "结论"))
  var result: WorksResult

  @Option(help: ArgumentHelp("验收意见", valueName: "意见"))
  var opinion: String?

  @Option(help: ArgumentHelp("验收文号", valueName: "文号"))
  var document: String?

  @OptionGroup var act: WorksActArguments
  @OptionGroup var global: GlobalOptions

  var step: WorksAct {
    .accept(WorksAcceptance(result: result, opinion: opinion ?? "", document: document ?? ""))
  }
}
