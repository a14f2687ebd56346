import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard fix-on-spot`: fixed on the day it was found (立行立改).
struct HazardFixOnSpot: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix-on-spot", abstract: "立行立改：发现当天改好的一般隐患",
    discussion: """
      须有整改前、整改后照片，由另一人验收；销号不要求区镇回报，对账单上单列。

      例:
        wenbao hazard fix-on-spot 9 --done 当场拔除插座 --rectifier 示例责任人 \\
          --before 前.png --after 后.png
        wenbao 隐患 立行立改 9 --done 当场清走杂物 --rectifier 示例责任人 --before 前.png \\
          --after 后.png
      """,
    aliases: ["立行立改"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("整改情况", valueName: "情况"))
  var done: String?

  @Option(help: ArgumentHelp("整改人", valueName: "姓名"))
  var rectifier: String?

  @OptionGroup var pictures: PictureArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let done = try bureau.fixOnTheSpot(
      numbers, done: done ?? "", rectifier: rectifier ?? "",
      evidence: try pictures.read(for: bureau), act.options)
    try ActReport(act: .hazardFixedOnSpot, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
