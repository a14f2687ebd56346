import ArgumentParser
import Heritage

/// `wenbao hazard refer` (移送执法).
struct HazardRefer: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer", abstract: "移送执法",
    discussion: """
      隐患仍在台账上，整改照常进行。

      例:
        wenbao hazard refer 6 --to 示例综合执法大队 --document 示例移送〔2026〕1号 --reason 擅自搭建
        wenbao 隐患 移送 6 --to 示例综合执法大队 --document 示例移送〔2026〕1号 --reason 擅自搭建
      """,
    aliases: ["移送"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("执法机构", valueName: "机构"))
  var to: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .refer(to: to ?? "", document: document ?? "", reason: reason ?? "")
  }
}
