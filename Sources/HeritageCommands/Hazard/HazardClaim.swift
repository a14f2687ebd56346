import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard claim`: records that hazards are reported rectified (报整改).
struct HazardClaim: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "报整改，附佐证材料",
    discussion: """
      佐证材料存入登记册。重大隐患须有整改前、整改后照片。

      例:
        wenbao hazard claim 1 --done 临时线已拆除 --before 前.png --after 后.png
        wenbao 隐患 报整改 3 4 --done 灭火器已更换 --done-on 2026-03-10 --rectifier 示例责任人 \\
          --evidence 验收单.pdf
      """,
    aliases: ["报整改"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("整改情况", valueName: "情况"))
  var done: String?

  @Option(
    name: .customLong("done-on"),
    help: ArgumentHelp("整改完成日期；不写则为报整改日期", valueName: "日期"))
  var doneOn: CivilDate?

  @Option(help: ArgumentHelp("整改人；不写则为整改责任人", valueName: "姓名"))
  var rectifier: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var pictures: PictureArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let terms = ClaimTerms(
      done: done ?? "", doneOn: doneOn, rectifier: rectifier,
      evidence: try pictures.read(for: bureau) + files.read(for: bureau))
    try ActReport(act: .hazardClaimed, arguments: act)
      .print(try bureau.claim(numbers, terms, act.options), for: bureau, to: output(in: context))
    return .done
  }
}
