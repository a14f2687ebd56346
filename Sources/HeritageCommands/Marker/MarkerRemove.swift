import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao marker remove`: a marker no longer stands (撤除).
struct MarkerRemove: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "登记一块标志已经撤除、毁坏或丢失",
    discussion: """
      例:
        wenbao marker remove KS6-01 --reason 车辆撞毁
        wenbao 标志 撤除 KS6-01 --number 2 --reason 车辆撞毁
      """,
    aliases: ["撤除"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("第几块；不写则为最后一块立着的", valueName: "序号"))
  var number: Int?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let marker = try bureau(in: context).removeMarker(
      of: site, ordinal: number, reason: reason ?? "", act.options)
    output(in: context).done(
      "\(marker.site) 第 \(marker.ordinal) 块保护标志记为撤除。" + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun ? [] : ["wenbao marker show \(marker.site)"],
      json: marker.json([], extra: ["dryRun": .bool(act.isDryRun)]))
    return .done
  }
}
