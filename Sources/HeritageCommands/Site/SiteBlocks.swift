import Heritage
import HeritageStore

/// Sites in a few columns, inside the page of something they belong to.
enum SiteBlocks {
  static func table(of sites: [SiteSummary]) -> any TextBlock {
    guard !sites.isEmpty else { return "没有文物点。" }
    return TextTable(
      sites,
      [
        Column("编号") { $0.code },
        Column("名称", shrinks: true) { $0.name + $0.provenance.mark + $0.disclosureMark },
        Column("区镇") { $0.townshipName },
        Column("类别", shrinks: true) { $0.category.displayName },
        Column("区划", .trailing) { "\($0.drawnZoneCount)/\($0.zoneCount)" },
        Column("隐患", .trailing) { String($0.openHazardCount) },
      ])
  }
}
