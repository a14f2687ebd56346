import ArgumentParser
import Heritage

/// `wenbao hazard correct` (更正).
struct HazardCorrect: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "更正登记时写错的文字，原文保留",
    discussion: """
      原文留在流水里。能更正的是问题和类型；等级用 regrade，单位用 transfer。

      例:
        wenbao hazard correct 3 --value 东侧山墙开裂 --reason 方位写错
        wenbao 隐患 更正 3 --field type --value structure --reason 类型选错
      """,
    aliases: ["更正"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("更正哪一项", valueName: "项"))
  var field: CorrectedField = .description

  @Option(help: ArgumentHelp("更正后的内容", valueName: "内容"))
  var value: String?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .correct(field, value: value ?? "", reason: reason ?? "")
  }
}
