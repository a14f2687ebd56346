import ArgumentParser
import Heritage

/// `wenbao works report`: records progress and payment (进展).
struct WorksReportVerb: WorksActCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "登记进展、付款",
    discussion: """
      例:
        wenbao works report 1 --progress 屋面已揭瓦
        wenbao 工程 进展 GC-2026-0001-1 --progress 屋面完成一半 --paid 40000 --evidence 现场.png
      """,
    aliases: ["进展"])

  @Argument(help: ArgumentHelp("工程编号", valueName: "工程"))
  var number: String

  @Option(help: ArgumentHelp("进展", valueName: "进展"))
  var progress: String?

  @Option(help: ArgumentHelp("这一次付了多少，元", valueName: "元"))
  var paid: Int?

  @OptionGroup var act: WorksActArguments
  @OptionGroup var global: GlobalOptions

  var step: WorksAct { .report(progress: progress ?? "", paid: paid) }
}
