import ArgumentParser
import Heritage

/// `wenbao case consent`: records the consent that comes before an approval (同意).
struct CaseConsent: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "登记已征得哪个部门同意",
    discussion: """
      例:
        wenbao case consent 1 --body 示例主管部门 --document 示例函〔2026〕1号
        wenbao 报建 同意 BJ-2026-0001-X --body 示例主管部门 --document 示例函〔2026〕1号
      """,
    aliases: ["同意"])

  static let act = EntryType.caseConsented

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @Option(help: ArgumentHelp("机关", valueName: "机关"))
  var body: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("附带的条件", valueName: "条件"))
  var conditions: String?

  @Option(help: ArgumentHelp("日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  var terms: CaseTerms {
    CaseTerms(body: body ?? "", document: document ?? "", conditions: conditions ?? "")
  }
}
