import Heritage
import HeritageStore

/// Sites in a few columns, inside the page of something they belong to.
enum SiteBlocks {
  static func table(of sites: [SiteOnDay]) -> any TextBlock {
    guard !sites.isEmpty else { return "没有文物点。" }
    return TextTable(
      sites,
      [
        Column("编号") { $0.site.code },
        Column("名称", shrinks: true) {
          $0.site.name + $0.site.provenance.mark + $0.site.disclosureMark
        },
        Column("区镇") { $0.site.townshipName },
        Column("类别", shrinks: true) { $0.site.category.displayName },
        Column("区划", .trailing) { $0.standing.zoneText },
        Column("隐患", .trailing) { String($0.site.openHazardCount) },
      ])
  }
}

extension SiteStanding {
  /// Zones in force that are drawn, of all in force.
  var zoneText: String { "\(drawnZoneCount)/\(zoneCount)" }
}
