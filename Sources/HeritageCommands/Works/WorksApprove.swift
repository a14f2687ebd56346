import ArgumentParser
import Heritage

/// `wenbao works approve`: records the approval of works (批准).
struct WorksApprove: WorksActCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "登记批准，连同在先的意见",
    discussion: """
      登记册载明审批机关的，批准机关须是它；载明先征求哪个部门意见的，须写明那个部门的意见，日期不晚于批准。

      例:
        wenbao works approve 1 --body 示例人民政府 --document 示例批复〔2026〕1号 \\
          --opinion-body 示例主管部门 --opinion-document 示例函〔2026〕1号 --opinion-on 2026-04-10
        wenbao 工程 批准 GC-2026-0001-1 --body 示例人民政府 --document 示例批复〔2026〕1号
      """,
    aliases: ["批准"])

  @Argument(help: ArgumentHelp("工程编号", valueName: "工程"))
  var number: String

  @Option(help: ArgumentHelp("批准机关", valueName: "机关"))
  var body: String?

  @Option(help: ArgumentHelp("批准文号", valueName: "文号"))
  var document: String?

  @Option(name: .customLong("opinion-body"), help: ArgumentHelp("在先提出意见的部门", valueName: "部门"))
  var opinionBody: String?

  @Option(name: .customLong("opinion-document"), help: ArgumentHelp("意见的文号", valueName: "文号"))
  var opinionDocument: String?

  @Option(name: .customLong("opinion-on"), help: ArgumentHelp("意见的日期", valueName: "日期"))
  var opinionOn: CivilDate?

  @OptionGroup var act: WorksActArguments
  @OptionGroup var global: GlobalOptions

  var step: WorksAct {
    .approve(
      WorksApproval(
        body: body ?? "", document: document ?? "", opinionBody: opinionBody,
        opinionDocument: opinionDocument, opinionOn: opinionOn))
  }
}
