import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao unit rename`: a unit is called otherwise from a day on (更名).
struct UnitRename: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "单位更名，编号不变",
    discussion: """
      例:
        wenbao unit rename KS-ZP --name 示例新镇 --document 示例民政〔2026〕1号 --on 2026-07-01
        wenbao 单位 更名 KS-ZP --name 示例新镇 --document 示例民政〔2026〕1号
      """,
    aliases: ["更名"])

  @Argument(help: ArgumentHelp("单位编号", valueName: "单位"))
  var code: String

  @Option(help: ArgumentHelp("新名称", valueName: "名称"))
  var name: String

  @OptionGroup var paper: SuccessionArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let name = try bureau(in: context).rename(
      unit: code, to: name, document: paper.document, on: paper.on, isDryRun: paper.isDryRun)
    output(in: context).done(
      "单位 \(code) 更名为 \(name)。\(paper.isDryRun ? "试运行，未写入。" : "")",
      next: ["wenbao unit show \(code)"],
      json: [
        "unit": .string(code), "name": .string(name), "dryRun": .bool(paper.isDryRun),
      ])
    return .done
  }
}
