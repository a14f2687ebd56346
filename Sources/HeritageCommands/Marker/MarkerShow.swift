import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao marker show`: the markers of a site, and what became of them (保护标志详情).
struct MarkerShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一处文物点的保护标志：六项内容、位置、登记经过",
    discussion: """
      例:
        wenbao marker show KS6-01
        wenbao 标志 详情 KS6-01
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (site, rules, registered, markers, steps) = try bureau.read { session in
      let site = try session.site(self.site)
      let markers = try session.markers(site: site.code)
      return (
        site, try site.markerSite(),
        try session.standing(of: site, on: bureau.today).registered.marker, markers,
        try markers.map {
          try session.steps(of: .marker(site: site.code, ordinal: $0.ordinal))
        }
      )
    }
    var blocks: [any TextBlock] = [page(of: site, registered)]
    for (marker, steps) in zip(markers, steps) {
      let differences = MarkerRules.differences(marker.contents, of: rules)
        .map { ($0.content, $0.register) }
      blocks.append(facts(marker))
      if !differences.isEmpty {
        blocks.append(MarkerDifferences(marker.contents, differences).block)
      }
      blocks.append(StepTable.block(steps, empty: ""))
    }
    output(in: context).show(
      blocks,
      next: [
        "wenbao marker record \(site.code) --help", "wenbao duty list \(site.code) --all",
      ],
      json: [
        "site": .string(site.code),
        "markers": .array(
          markers.map { marker in
            marker.json(
              MarkerRules.differences(marker.contents, of: rules).map { ($0.content, $0.register) })
          }),
      ])
    return .done
  }

  private func page(of site: SiteSummary, _ marker: SiteFacts.Marker?) -> KeyValueBlock {
    KeyValueBlock(
      "\(site.code) \(site.name)\(site.provenance.mark)",
      ["文物登记文件所写的标志": marker.map { $0.place.shown } ?? "（未知）"])
  }

  private func facts(_ marker: MarkerSummary) -> KeyValueBlock {
    KeyValueBlock(
      title: "第 \(marker.ordinal) 块（\(marker.isStanding ? "立着" : "已撤除")）",
      rows: marker.contents.all.map { ($0.content.displayName, $0.value) }
        + [
          ("位置", marker.place),
          ("坐标", marker.longitude.map { "经度 \($0)，纬度 \(marker.latitude ?? "")（CGCS2000）" }),
        ])
  }
}
