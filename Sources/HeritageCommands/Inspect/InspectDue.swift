import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao inspect due`: which site is to be inspected by when (到期).
struct InspectDue: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "列出各文物点下次检查的日期，最急的在前",
    discussion: """
      到期按检查项算：各项有自己的频次，查过（符合、不符合、不适用）才重新起算，未查的、没有列入的照旧。一处文物点
      的日期是最早一项的日期。频次为每次检查的，间隔按风险等级，未评估的按 inspection.interval；评估后复发的升级，
      一年内有隐患复发的间隔缩短，从记下的那天算起。汛期前、雷雨季前的，每年查到设置的那一天。见 wenbao setting list。
      从未检查的，从公布或进入本登记册的那天起算，取早的一天；后来才有的检查项，从有的那天起算。

      例:
        wenbao inspect due
        wenbao 检查 到期 --by 2026-06-30
      """,
    aliases: ["到期"])

  @Option(help: ArgumentHelp("只列这一天及以前到期的", valueName: "日期"))
  var by: CivilDate?

  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var grade: GradeOption<RiskGrade>
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag

  @Flag(help: "行数多时也全列，不分组")
  var all = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (due, asked) = try bureau.read { session in
      let asked = try AskedRows([site, unit, grade, days, overdue], session)
      let due = try session.inspectionsDue(
        SiteFilter(code: site.site, township: unit.unit), today: today
      ).filter { due in
        (by.map { due.dueOn <= $0 } ?? true) && grade.keeps(due.grade)
      }
      return (
        try asked.rows(due) {
          RowFacts(sites: [$0.site.code], day: $0.dueOn, isOverdue: $0.dueOn < today)
        }, asked
      )
    }
    let late = due.count { $0.dueOn < today }
    output(in: context).note(asked)
    try output(in: context).list(
      due,
      [
        Column("编号") { $0.site.code },
        Column("名称", shrinks: true) { $0.site.name + $0.site.provenance.mark },
        Column("区镇") { $0.site.townshipName },
        Column("风险") { $0.grade?.shown ?? "未评估" },
        Column("上次检查") { $0.lastWords },
        Column("间隔", .trailing) { "\($0.interval) 天\($0.isShortened ? "（缩短）" : "")" },
        Column("到期", rank: 0) { $0.dueOn.description },
        Column("到期项", .trailing) { "\($0.itemsDue(by: max($0.dueOn, today)).count)" },
        Column("由谁") { $0.inspector?.displayName },
        Column("状态", rank: 0) { Self.state(of: $0, today) },
      ],
      empty: asked.empty("没有到期的检查。"),
      summary: "共 \(due.count) 处，到期 \(due.count { $0.dueOn <= today }) 处，其中逾期 \(late) 处、"
        + "从未检查 \(due.count { $0.dueOn <= today && $0.lastOn == nil }) 处。",
      next: due.first.map { ["wenbao inspect run \($0.site.code)"] } ?? [],
      groups: ListGroups(whole: all) {
        $0.dueOn < today ? "逾期" : $0.dueOn == today ? "今天到期" : "还没有到期"
      }
    ) { $0.json }
    return .done
  }

  private static func state(of due: InspectionDue, _ today: CivilDate) -> String {
    let days = due.dueOn.daysSinceEpoch - today.daysSinceEpoch
    if days > 0 { return "还有 \(days) 天" }
    return days == 0 ? "今天到期" : "逾期 \(-days) 天"
  }
}
