import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao site gaps`: what is missing of 四有 and of what inspections need (缺项).
struct SiteGaps: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "列出缺项：四有、区划图形、检查表",
    discussion: """
      有缺项时退出码为 1。没有写的不算有：如建设控制地带没有写省级批准，“所缺”一栏写明。
      公布日期待公布的，法定期限未起算。

      例:
        wenbao site gaps
        wenbao 文物点 缺项 KS6-01
      """,
    aliases: ["缺项"])

  @OptionGroup var site: SiteArgument
  @OptionGroup var kind: KindOption<SiteAspect>
  @OptionGroup var unit: UnitOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag

  @Flag(help: "行数多时也全列，不分组")
  var all = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (gaps, siteCount, asked) = try bureau.read { session in
      let asked = try AskedRows([site, kind, unit, days, overdue], session)
      let gaps = try session.gapReports(site: site.code, today: bureau.today)
      let sites = try asked.rows(session.siteNames(SiteFilter(code: site.code))) {
        RowFacts(sites: [$0.code])
      }
      return (
        try asked.rows(gaps.filter { kind.keeps($0.aspect) }) {
          RowFacts(
            sites: [$0.site.code], day: $0.dueOn,
            isOverdue: $0.dueOn.map { $0 < bureau.today } ?? false)
        }, sites.count, asked
      )
    }
    output(in: context).note(asked)
    let sites = Set(gaps.map(\.site.code)).count
    try output(in: context).list(
      gaps, GapTable.columns(showsSite: true),
      empty: asked.empty(siteCount == 0 ? "没有文物点。" : "没有缺项。"),
      summary: gaps.isEmpty ? nil : "\(siteCount) 处中 \(sites) 处有缺项，共 \(gaps.count) 项。",
      next: gaps.first.map { ["wenbao site show \($0.site.code)"] } ?? [],
      groups: ListGroups(whole: all) { $0.aspect.displayName }
    ) { $0.json }
    return gaps.isEmpty ? .done : .differences
  }
}
