import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao inspect due`: which site is to be inspected by when (到期).
struct InspectDue: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "列出各文物点下次检查的日期，最急的在前",
    discussion: """
      从未检查过的，今天就到期。评估过风险的，间隔按等级；未评估的，按 inspection.interval。评估后复发的升级，
      一年内有隐患复发的文物点间隔缩短。见 wenbao setting list。

      例:
        wenbao inspect due
        wenbao 检查 到期 --by 2026-06-30
      """,
    aliases: ["到期"])

  @Option(help: ArgumentHelp("只列这一天及以前到期的", valueName: "日期"))
  var by: CivilDate?

  @Option(help: ArgumentHelp("只列这一区镇", valueName: "单位"))
  var unit: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let due = try bureau.read { session in
      if let unit { try session.checkUnit(unit) }
      return try session.inspectionsDue(SiteFilter(township: unit), today: today)
        .filter { due in by.map { due.dueOn <= $0 } ?? true }
    }
    output(in: context).list(
      due,
      [
        Column("编号") { $0.site.code },
        Column("名称", shrinks: true) { $0.site.name + $0.site.provenance.mark },
        Column("区镇") { $0.site.townshipName },
        Column("风险") { $0.grade?.shown ?? "未评估" },
        Column("上次检查") { $0.lastOn?.description ?? "从未检查" },
        Column("间隔", .trailing) { "\($0.interval) 天\($0.isShortened ? "（缩短）" : "")" },
        Column("到期") { $0.dueOn.description },
        Column("由谁") { $0.inspector?.displayName },
        Column("状态") { Self.state(of: $0, today) },
      ],
      empty: "没有到期的检查。",
      summary: "共 \(due.count) 处，到期 \(due.count { $0.dueOn <= today }) 处。",
      next: due.first.map { ["wenbao inspect run \($0.site.code)"] } ?? []
    ) { $0.json }
    return .done
  }

  private static func state(of due: InspectionDue, _ today: CivilDate) -> String {
    let days = due.dueOn.daysSinceEpoch - today.daysSinceEpoch
    if days > 0 { return "还有 \(days) 天" }
    return days == 0 ? "今天到期" : "逾期 \(-days) 天"
  }
}
