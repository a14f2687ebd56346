import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao use list`: uses and what was held, of all sites or of one (使用一览).
struct UseList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "使用、开放、活动、宣传一览",
    discussion: """
      例:
        wenbao use list
        wenbao 使用 一览 KS6-01 --csv
      """,
    aliases: ["一览"])

  @OptionGroup var site: SiteArgument
  @OptionGroup var kind: KindOption<UseRecord.Kind>
  @OptionGroup var state: StateOption<UseState>
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var person: PersonOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (lines, asked) = try bureau.read { session in
      let asked = try AskedRows(
        [site, kind, state, unit, officer, person, days, overdue], session)
      let names = Dictionary(uniqueKeysWithValues: try session.siteNames().map { ($0.code, $0) })
      let uses = try session.uses(site: site.code).map {
        UseLine(use: $0, event: nil, site: names[$0.site])
      }
      let events = try session.events(site: site.code).map {
        UseLine(use: nil, event: $0, site: names[$0.site])
      }
      let lines = (uses + events).filter {
        kind.keeps($0.kind) && state.keeps($0.use?.state)
      }
      return (try asked.rows(lines) { $0.facts(on: today) }, asked)
    }
    output(in: context).note(asked)
    try output(in: context).list(
      lines,
      [
        Column("编号") { $0.number }, Column("文物点") { $0.site?.code },
        Column("名称", shrinks: true) { $0.site.map { $0.name + $0.provenance.mark } },
        Column("种类") { $0.use?.kind.displayName ?? $0.event?.kind.displayName },
        Column("内容", shrinks: true) { $0.use?.use ?? $0.event?.title },
        Column("日期") { ($0.use?.begunOn ?? $0.event?.heldOn)?.description },
        Column("开放") { $0.use?.openness.displayName },
        Column("人次", .trailing) { $0.event.map { "\($0.reach)" } },
        Column("状态") { $0.use.map { Self.state($0, today) } },
        Column("加重风险", shrinks: true) { $0.use?.worsens },
      ],
      empty: asked.empty("还没有登记使用或活动。"),
      summary:
        "使用 \(lines.count { $0.use != nil }) 项，开放、活动、宣传 \(lines.count { $0.event != nil }) 次，共 \(lines.reduce(0) { $0 + ($1.event?.reach ?? 0) }) 人次。",
      next: lines.first { $0.use != nil }.map { ["wenbao use show \($0.number)"] }
        ?? ["wenbao use record 文物点 --use 用途 --openness open --user 使用人"]
    ) { $0.use?.json() ?? $0.event?.json() ?? .null }
    return .done
  }

  private static func state(_ use: UseSummary, _ today: CivilDate) -> String {
    use.isOverdue(on: today)
      ? "复核逾期（\(use.reviewOn)）" : use.state.displayName
  }
}

/// A use, or something held, with its site.
struct UseLine {
  let use: UseSummary?
  let event: EventSummary?
  let site: SiteName?

  var number: String { use?.number ?? event?.number ?? "" }

  fileprivate var kind: UseRecord.Kind? {
    UseRecord.Kind(rawValue: use?.kind.rawValue ?? event?.kind.rawValue ?? "")
  }

  fileprivate func facts(on day: CivilDate) -> RowFacts {
    RowFacts(
      stream: .use(number), sites: [use?.site ?? event?.site].compactMap { $0 },
      persons: [use?.user].compactMap { $0 }, day: use?.begunOn ?? event?.heldOn,
      isOverdue: use.map { $0.isOverdue(on: day) } ?? false)
  }
}

extension UseSummary {
  /// Whether its review is past its day.
  fileprivate func isOverdue(on day: CivilDate) -> Bool { state == .inForce && reviewOn < day }
}
