import ArgumentParser
import Heritage

/// `wenbao works start`: records that works have begun, and who carries them out (开工).
struct WorksStartVerb: WorksActCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "登记开工：施工单位、资质、负责人",
    discussion: """
      自开工至验收合格，施工单位负责人是这处文物点的直接责任人（文物督发〔2020〕39号）。

      例:
        wenbao works start 1 --unit 示例施工单位 --qualification 示例资质第1号 --head 示例负责人
        wenbao 工程 开工 GC-2026-0001-1 --unit 示例施工单位 --qualification 示例资质第1号 --head 示例负责人 \\
          --on 2026-05-06
      """,
    aliases: ["开工"])

  @Argument(help: ArgumentHelp("工程编号", valueName: "工程"))
  var number: String

  @Option(help: ArgumentHelp("施工单位：登记册里的编号，或名称", valueName: "施工单位"))
  var unit: String?

  @Option(help: ArgumentHelp("资质证书号；保养维护可以不写", valueName: "证书号"))
  var qualification: String?

  @Option(help: ArgumentHelp("施工单位负责人", valueName: "姓名"))
  var head: String?

  @Option(help: ArgumentHelp("合同编号", valueName: "编号"))
  var contract: String?

  @OptionGroup var act: WorksActArguments
  @OptionGroup var global: GlobalOptions

  var step: WorksAct {
    .start(
      WorksStart(
        unit: unit ?? "", qualification: qualification, head: head ?? "", contract: contract))
  }
}
