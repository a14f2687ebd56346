import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao batch show`: one batch with its sites (批次详情).
struct BatchShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一个公布批次：每处有什么、缺什么，各区镇合计",
    discussion: """
      例:
        wenbao batch show KS6
      """,
    aliases: ["查看"])

  @Argument(help: ArgumentHelp("批次编号", valueName: "批次"))
  var code: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (batch, table) = try bureau.read { session in
      let batch = try session.batch(code)
      return (batch, try BatchTable(batch: batch.code, session, today: bureau.today))
    }
    var json = batch.json
    if case .object(var members) = json {
      members["sites"] = table.json
      json = .object(members)
    }
    output(in: context).show(
      [facts(batch)] + (table.lines.isEmpty ? ["没有文物点。"] : [table.block, table.sumBlock]),
      next: next(batch), json: json)
    return .done
  }

  private func next(_ batch: BatchSummary) -> [String] {
    let publish = "wenbao batch publish \(batch.code) --announcement 文号 --on 日期 --publisher 公布机关"
    return (batch.publishedOn.value == nil ? [publish] : []) + [
      "wenbao duty list --batch \(batch.code)", "wenbao site gaps",
    ]
  }

  private func facts(_ batch: BatchSummary) -> KeyValueBlock {
    KeyValueBlock(
      "\(batch.code) \(batch.name)\(batch.provenance.mark)",
      [
        "种类": "\(batch.kind.displayName)，第 \(batch.ordinal) 批",
        "决定文号": batch.decisionDocument.shown, "决定日期": batch.decidedOn,
        "公布文号": batch.announcement.shownUntilPublished,
        "公布日期": batch.publishedOn.shownUntilPublished, "公布单位": batch.publisher.shown,
        "控制数": control(batch),
      ])
  }

  /// The declared total against what is there.
  private func control(_ batch: BatchSummary) -> String {
    guard let declared = batch.declaredCount else { return "未申报；在册 \(batch.siteCount) 处" }
    let verdict = declared == batch.siteCount ? "相符" : "不符"
    return "申报 \(declared) 处，在册 \(batch.siteCount) 处，\(verdict)"
  }
}
