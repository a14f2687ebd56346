import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao archive record`: the archive of a site, or an update of it (登记记录档案).
struct ArchiveRecordVerb: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "登记或更新一处文物点的记录档案",
    discussion: """
      更新时不写的照旧。

      例:
        wenbao archive record KS6-01 --number 示例档〔2026〕1号 --keeper 示例文保所
        wenbao 档案 登记 KS6-01 --volumes 3
      """,
    aliases: ["登记"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("档号", valueName: "档号"))
  var number: String?

  @Option(help: ArgumentHelp("保存单位", valueName: "保存单位"))
  var keeper: String?

  @Option(help: ArgumentHelp("卷数", valueName: "卷数"))
  var volumes: Int?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let archive = try bureau(in: context).recordArchive(
      of: site, number: number, keeper: keeper, volumes: volumes, act.options)
    output(in: context).done(
      "\(archive.site) 的记录档案 \(archive.number)：\(archive.volumes) 卷，\(archive.keeper) 保存，\(archive.updatedOn) 更新。"
        + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun
        ? [] : ["wenbao archive add \(archive.site) --kind drawing --title 题名 --file 文件"],
      json: archive.json(prefix: archive.site, extra: ["dryRun": .bool(act.isDryRun)]))
    return .done
  }
}
