import ArgumentParser
import Heritage

/// `wenbao case refuse`: records a refusal (不予批准).
struct CaseRefuse: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "登记不予批准",
    discussion: """
      例:
        wenbao case refuse 1 --body 示例人民政府 --document 示例函〔2026〕2号 --reason 理由
        wenbao 报建 不予批准 BJ-2026-0001-A --body 示例人民政府 --document 示例函〔2026〕2号 --reason 理由
      """,
    aliases: ["不予批准"])

  static let step = EntryType.caseRefused

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @OptionGroup var decision: CaseDecisionArguments

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: CaseTerms { decision.terms(reason: reason) }
}
