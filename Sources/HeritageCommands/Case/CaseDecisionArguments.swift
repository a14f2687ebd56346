import ArgumentParser
import Heritage

/// Whose paper a consent, an approval or a refusal rests on.
struct CaseDecisionArguments: ParsableArguments {
  @Option(help: ArgumentHelp("机关；几个机关用“；”分开", valueName: "机关"))
  var body: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("登记册没有载明由这个机关办的，写明凭哪份文件由它办", valueName: "文件"))
  var authority: String?

  func terms(reason: String? = nil, conditions: String? = nil) -> CaseTerms {
    CaseTerms(
      body: body ?? "", document: document ?? "", reason: reason ?? "",
      conditions: conditions ?? "", authority: authority ?? "")
  }
}
