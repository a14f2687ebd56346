import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao officer leave`: an officer leaves, another takes over his open work (离岗移交).
struct OfficerLeave: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "离岗，在办隐患移交接手的人",
    discussion: """
      离岗的人不能再办理，账户空出；他办过的流水不变。

      例:
        wenbao officer leave A02 --to A03
        wenbao 经办人 离岗 A02 --to A03 --on 2026-05-31
      """,
    aliases: ["离岗"])

  @Argument(help: ArgumentHelp("工号", valueName: "工号"))
  var code: String

  @Option(help: ArgumentHelp("接手人", valueName: "工号"))
  var to: String

  @Option(help: ArgumentHelp("离岗日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let count = try bureau(in: context).officerLeft(
      code: code, to: to, on: on, isDryRun: isDryRun)
    output(in: context).done(
      "经办人 \(code) 离岗，在办隐患 \(count) 项移交 \(to)。\(isDryRun ? "试运行，未写入。" : "")",
      next: ["wenbao hazard list --officer \(to)", "wenbao officer list"],
      json: [
        "code": .string(code), "to": .string(to), "openHazardCount": .integer(count),
        "dryRun": .bool(isDryRun),
      ])
    return .done
  }
}
