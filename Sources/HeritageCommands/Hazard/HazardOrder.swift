import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard order`: orders the rectification (下达整改).
struct HazardOrder: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "下达整改通知",
    discussion: """
      须写明措施、责任人、期限；单位不写则为隐患所在账的单位。重大隐患还须有整改前的防范措施和治理方案。
      每项隐患各有一份通知书编号。

      例:
        wenbao hazard order 1 2 --measure 拆除临时线 --person 示例责任人 --deadline 2026-04-30
        wenbao 隐患 下达 8 --measure 更换线路 --person 示例责任人 --deadline 2026-06-30 \\
          --interim-control 断电看护 --plan 治理方案〔2026〕1号
      """,
    aliases: ["下达"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @OptionGroup var order: OrderArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    try ActReport(act: .hazardOrdered, arguments: act)
      .print(
        try bureau.order(numbers, order.terms, act.options), for: bureau, to: output(in: context))
    return .done
  }
}
