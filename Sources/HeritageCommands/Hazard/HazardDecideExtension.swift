import ArgumentParser
import Heritage

/// `wenbao hazard decide-extension` (延期审批).
struct HazardDecideExtension: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide-extension", abstract: "审批延期申请",
    discussion: """
      审批人不能是录入申请的人。同意的，整改期限改为申请的日期；不同意的，期限不变。

      例:
        wenbao --as A02 hazard decide-extension 2 --decision granted --opinion 同意
        wenbao --as A02 隐患 延期审批 2 --decision refused --opinion 汛期前必须完成
      """,
    aliases: ["延期审批"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("审批结论", valueName: "结论"))
  var decision: ExtensionDecision

  @Option(help: ArgumentHelp("审批意见", valueName: "意见"))
  var opinion: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .decideExtension(decision, opinion: opinion ?? "")
  }
}
