import ArgumentParser
import Heritage

/// `wenbao case approve`: records the approval (批准).
struct CaseApprove: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "登记批准",
    discussion: """
      例:
        wenbao case approve 1 --body 示例人民政府 --document 示例批复〔2026〕1号
        wenbao 报建 批准 BJ-2026-0001-A --body 示例人民政府 --document 示例批复〔2026〕1号
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

  var terms: CaseTerms {
    CaseTerms(
      body: decision.body ?? "", document: decision.document ?? "", conditions: conditions ?? "")
  }
}
