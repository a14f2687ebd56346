import ArgumentParser
import Heritage

/// `wenbao case consent`: records the consent that comes before an approval (同意).
struct CaseConsent: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "登记已征得哪个部门同意",
    discussion: """
      触及保护范围的，由登记册载明的部门同意。登记册没有载明的，用 --authority 写明凭哪份文件由这个部门同意。触及几处
      文物点、各有各的部门的，逐一登记。

      例:
        wenbao case consent 1 --body 示例主管部门 --document 示例函〔2026〕1号
        wenbao 报建 同意 BJ-2026-0001-A --body 示例文物局 --document 示例函〔2026〕1号 --authority 示例职责文件〔2026〕1号
      """,
    aliases: ["同意"])

  static let step = EntryType.caseConsented

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @OptionGroup var decision: CaseDecisionArguments

  @Option(help: ArgumentHelp("附带的条件", valueName: "条件"))
  var conditions: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: CaseTerms { decision.terms(conditions: conditions) }
}
