import ArgumentParser
import Heritage

/// `wenbao hazard regrade` (调级).
struct HazardRegrade: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade", abstract: "调整隐患等级",
    discussion: """
      已下达整改的调为重大，须同时写明治理方案和整改前的防范措施。

      例:
        wenbao hazard regrade 4 --to major --reason 裂缝扩大 --plan 治理方案〔2026〕2号 --interim-control 围挡
        wenbao 隐患 调级 4 --to ordinary --reason 专家复核
      """,
    aliases: ["调级"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("新的等级", valueName: "等级"))
  var to: HazardGrade

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Option(help: ArgumentHelp("治理方案", valueName: "方案"))
  var plan: String?

  @Option(name: .customLong("interim-control"), help: ArgumentHelp("整改前的防范措施", valueName: "措施"))
  var interimControl: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .regrade(
      to: to, reason: reason ?? "", plan: plan, interimControl: interimControl)
  }
}
