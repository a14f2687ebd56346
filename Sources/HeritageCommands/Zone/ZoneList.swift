import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao zone list`: the zones in force (区划列表).
struct ZoneList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出保护区划",
    discussion: """
      例:
        wenbao zone list
        wenbao 区划 列表 KS6-01
        wenbao zone list --as-of 2026-01-01
      """,
    aliases: ["列表"])

  @OptionGroup var site: SiteArgument
  @OptionGroup var kind: KindOption<ZoneKind>
  @OptionGroup var state: StateOption<ZoneState>
  @OptionGroup var unit: UnitOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var day: ZoneDay
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (zones, asked) = try bureau.read { session in
      let asked = try AskedRows([site, kind, state, unit, days], session)
      let zones = try session.zones(site: site.code, asOf: day.day(bureau)).filter {
        kind.keeps($0.kind) && state.keeps($0.isDrawn ? .drawn : .undrawn)
      }
      return (
        try asked.rows(zones) {
          RowFacts(sites: [$0.site], day: $0.validFrom.flatMap { CivilDate($0) })
        }, asked
      )
    }
    output(in: context).note(asked)
    let drawn = zones.count(where: \.isDrawn)
    try output(in: context).list(
      zones,
      [
        Column("文物点") { $0.site }, Column("区划") { $0.code },
        Column("种类") { $0.kind.displayName }, Column("生效") { $0.validFrom },
        Column("文字", shrinks: true) { $0.text.shown },
        Column("图形") { $0.method?.displayName ?? "没有" },
        Column("可信度") { $0.confidence?.displayName },
        Column("图形面积", .trailing) { $0.computedArea.map { $0.text(digits: 1) } },
        Column("公布面积", .trailing) { zone in
          zone.statedArea.value.map { $0.text(digits: 1) }
        },
        Column("数据性质", rank: 0) { $0.provenance.displayName },
      ],
      empty: asked.empty("\(day.day(bureau)) 没有有效的保护区划。"),
      summary: "共 \(zones.count) 个，有图形的 \(drawn) 个。面积以平方米计。",
      next: zones.first.map { ["wenbao zone show \($0.site) \($0.code)"] } ?? []
    ) { ZonePage(zone: $0).json }
    return .done
  }
}
