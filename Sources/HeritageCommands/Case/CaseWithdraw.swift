import ArgumentParser
import Heritage

/// `wenbao case withdraw`: records that the applicant has withdrawn (撤回).
struct CaseWithdraw: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "登记建设单位撤回申请",
    discussion: """
      例:
        wenbao case withdraw 1 --reason 改址
        wenbao 报建 撤回 BJ-2026-0001-A --reason 改址
      """,
    aliases: ["撤回"])

  static let step = EntryType.caseWithdrawn

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: CaseTerms { CaseTerms(reason: reason ?? "") }
}
