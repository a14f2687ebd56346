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

  @Argument(help: ArgumentHelp("只列这一处", valueName: "文物点"))
  var site: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let lines = try bureau.read { session in
      if let site { _ = try session.site(site) }
      let names = Dictionary(uniqueKeysWithValues: try session.siteNames().map { ($0.code, $0) })
      return try session.uses(site: site).map { UseLine(use: $0, event: nil, site: names[$0.site]) }
        + session.events(site: site).map { UseLine(use: nil, event: $0, site: names[$0.site]) }
    }
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
      empty: "还没有登记使用或活动。",
      summary:
        "使用 \(lines.count { $0.use != nil }) 项，开放、活动、宣传 \(lines.count { $0.event != nil }) 次，共 \(lines.reduce(0) { $0 + ($1.event?.reach ?? 0) }) 人次。",
      next: lines.first { $0.use != nil }.map { ["wenbao use show \($0.number)"] }
        ?? ["wenbao use record 文物点 --use 用途 --openness open --user 使用人"]
    ) { $0.use?.json() ?? $0.event?.json() ?? .null }
    return .done
  }

  private static func state(_ use: UseSummary, _ today: CivilDate) -> String {
    use.state == .inForce && use.reviewOn < today
      ? "复核逾期（\(use.reviewOn)）" : use.state.displayName
  }
}

/// A use, or something held, with its site.
struct UseLine {
  let use: UseSummary?
  let event: EventSummary?
  let site: SiteName?

  var number: String { use?.number ?? event?.number ?? "" }
}
