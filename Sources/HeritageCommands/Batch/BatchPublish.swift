import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao batch publish`: records the publication, which starts the clocks of the duties (登记公布).
struct BatchPublish: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "登记一批的公布：文号、日期、机关；责任事项的期限由此起算",
    discussion: """
      例:
        wenbao batch publish KS6 --announcement 示例府发〔2026〕1号 --on 2026-03-20 --publisher 示例人民政府
        wenbao 批次 公布 KS6 --announcement 示例府发〔2026〕1号 --on 2026-03-20 --publisher 示例人民政府
      """,
    aliases: ["公布"])

  @Argument(help: ArgumentHelp("批次编号", valueName: "批次"))
  var code: String

  @Option(help: ArgumentHelp("公布文号", valueName: "文号"))
  var announcement: String?

  @Option(help: ArgumentHelp("公布日期", valueName: "日期"))
  var on: CivilDate?

  @Option(help: ArgumentHelp("公布机关", valueName: "机关"))
  var publisher: String?

  @Option(help: ArgumentHelp("更正的理由", valueName: "理由"))
  var reason: String?

  @Flag(name: .customLong("dry-run"), help: "试运行：照常检查，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let batch = try bureau.publish(
      batch: code,
      Publication(
        announcement: announcement ?? "", publishedOn: on, publisher: publisher ?? "",
        reason: reason ?? ""), isDryRun: isDryRun)
    output(in: context).done(
      "\(batch.code) \(batch.name)\(batch.provenance.mark)：\(batch.publishedOn.shown) 公布"
        + "（\(batch.announcement.shown)，\(batch.publisher.shown)）；责任事项自这一天起算。"
        + (isDryRun ? "试运行，未写入。" : ""),
      next: isDryRun ? [] : ["wenbao duty list --batch \(batch.code)"],
      json: ([
        "batch": .string(batch.code),
        "announcement": batch.announcement.json,
        "dryRun": .bool(isDryRun),
      ] as JSONValue).adding(batch.publishedOn.json(as: "publishedOn"))
        .adding(batch.publisher.json(as: "publisher")))
    return .done
  }
}
