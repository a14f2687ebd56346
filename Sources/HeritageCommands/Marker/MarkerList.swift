import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao marker list`: the markers on record (保护标志一览).
struct MarkerList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "登记的保护标志一览，与登记册不同的标明",
    discussion: """
      没有标志的文物点见 wenbao duty list --duty MARKER。

      例:
        wenbao marker list
        wenbao 标志 一览 --csv
      """,
    aliases: ["一览"])

  @OptionGroup var state: StateOption<MarkerState>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (lines, asked) = try bureau(in: context).read { session in
      let sites = Dictionary(
        uniqueKeysWithValues: try session.sites().map { ($0.code, $0) })
      let asked = try AskedRows([state, site, unit, officer, days], session)
      let markers = try asked.rows(session.markers().filter { state.keeps($0.state) }) {
        RowFacts(
          stream: .marker(site: $0.site, ordinal: $0.ordinal), sites: [$0.site],
          day: $0.contents.erectedOn)
      }
      let lines = try markers.compactMap { marker -> MarkerLine? in
        guard let site = sites[marker.site] else { return nil }
        return MarkerLine(
          site: site, marker: marker,
          differences: MarkerRules.differences(
            marker.contents, of: try site.markerSite()
          ).map { ($0.content, $0.register) })
      }
      return (lines, asked)
    }
    output(in: context).note(asked)
    try output(in: context).list(
      lines,
      [
        Column("文物点") { $0.site.code },
        Column("名称", shrinks: true) { $0.site.name + $0.site.provenance.mark },
        Column("第几块", .trailing) { "\($0.marker.ordinal)" },
        Column("位置", shrinks: true) { $0.marker.place },
        Column("立标日期") { $0.marker.contents.erectedOn?.description },
        Column("现状") { $0.marker.isStanding ? "立着" : "已撤除" },
        Column("与登记册") { line in
          line.differences.isEmpty
            ? "相符" : line.differences.map(\.0.displayName).joined(separator: "、") + "不同"
        },
      ],
      empty: asked.empty("还没有登记保护标志。"), summary: "共 \(lines.count) 块。",
      next: ["wenbao duty list --duty MARKER"]
    ) { $0.marker.json($0.differences) }
    return .done
  }
}

/// A marker with its site and what is carved otherwise.
struct MarkerLine {
  let site: SiteSummary
  let marker: MarkerSummary
  let differences: [(MarkerContent, String)]
}

extension MarkerSummary {
  fileprivate var state: MarkerState { isStanding ? .standing : .removed }
}
