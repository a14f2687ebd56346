import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao unit end`: a unit is dissolved, another takes over (撤销).
struct UnitEnd: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "单位撤销，账上隐患移交承接单位",
    discussion: """
      例:
        wenbao unit end KS-QY --to KS-ZP --document 示例撤销〔2026〕1号 --on 2026-10-01
        wenbao 单位 撤销 KS-QY --to KS-ZP --document 示例撤销〔2026〕1号
      """,
    aliases: ["撤销"])

  @Argument(help: ArgumentHelp("单位编号", valueName: "单位"))
  var unit: String

  @Option(help: ArgumentHelp("承接单位", valueName: "单位"))
  var to: String

  @OptionGroup var paper: SuccessionArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let outcomes = try bureau(in: context).succeed(
      [unit], to: to, .ended, document: paper.document, on: paper.on, isDryRun: paper.isDryRun)
    SuccessionReport(
      outcomes: outcomes, act: .unitEnded, successor: to, isDryRun: paper.isDryRun
    ).print(to: output(in: context))
    return .done
  }
}
