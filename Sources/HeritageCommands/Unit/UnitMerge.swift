import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao unit merge`: units go over to another one (并入).
struct UnitMerge: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "单位并入另一单位，账上隐患随之移交",
    discussion: """
      每项在册隐患各记一条移交；原单位的编号和往期对账单不变。

      例:
        wenbao unit merge KS-DSH --into KS-JX --document 示例区划〔2026〕1号 --on 2026-10-01
        wenbao 单位 并入 KS-DSH KS-ZZ --into KS-JX --document 示例区划〔2026〕1号
      """,
    aliases: ["并入"])

  @Argument(help: ArgumentHelp("并入的单位，可写多个", valueName: "单位"))
  var units: [String]

  @Option(help: ArgumentHelp("承接单位", valueName: "单位"))
  var into: String

  @OptionGroup var paper: SuccessionArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let outcomes = try bureau(in: context).succeed(
      units, to: into, .merged, document: paper.document, on: paper.on, isDryRun: paper.isDryRun)
    SuccessionReport(
      outcomes: outcomes, act: .unitMerged, successor: into, isDryRun: paper.isDryRun
    ).print(to: output(in: context))
    return .done
  }
}
