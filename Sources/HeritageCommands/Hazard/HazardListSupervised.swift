import ArgumentParser
import Heritage

/// `wenbao hazard list-supervised` (挂牌督办).
struct HazardListSupervised: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-supervised", abstract: "挂牌督办",
    discussion: """
      重大隐患须挂牌督办，验收合格后摘牌，才能销号。

      例:
        wenbao hazard list-supervised 8 --document 示例督办〔2026〕1号 --authority 示例市文物局
        wenbao 隐患 挂牌 8 --document 示例督办〔2026〕1号 --authority 示例市文物局
      """,
    aliases: ["挂牌"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("督办单位", valueName: "机关"))
  var authority: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .list(document: document ?? "", authority: authority ?? "")
  }
}
