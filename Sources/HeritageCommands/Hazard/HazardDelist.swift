import ArgumentParser
import Heritage

/// `wenbao hazard delist` (摘牌).
struct HazardDelist: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "delist", abstract: "摘牌，重大隐患须已验收合格",
    discussion: """
      写明摘牌文号和意见。

      例:
        wenbao hazard delist 8 --document 示例摘牌〔2026〕1号 --opinion 治理完成
        wenbao 隐患 摘牌 8 --document 示例摘牌〔2026〕1号 --opinion 治理完成
      """,
    aliases: ["摘牌"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("意见", valueName: "意见"))
  var opinion: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .delist(document: document ?? "", opinion: opinion ?? "")
  }
}
