import ArgumentParser
import Heritage

/// `wenbao case approve`: records the approval (批准).
struct CaseApprove: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "登记批准",
    discussion: """
      触及保护范围的，由登记册载明的审批机关批准，并须先有登记册载明的部门同意。登记册没有载明的（建设控制地带由规划
      许可机关批准也是），用 --authority 写明凭哪份文件由这个机关批准。

      例:
        wenbao case approve 1 --body 示例人民政府 --document 示例批复〔2026〕1号
        wenbao 报建 批准 BJ-2026-0001-A --body 示例规划局 --document 示例许可〔2026〕1号 --authority 示例职责文件〔2026〕1号
      """,
    aliases: ["批准"])

  static let step = EntryType.caseApproved

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @OptionGroup var decision: CaseDecisionArguments

  @Option(help: ArgumentHelp("附带的条件", valueName: "条件"))
  var conditions: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: CaseTerms { decision.terms(conditions: conditions) }
}
