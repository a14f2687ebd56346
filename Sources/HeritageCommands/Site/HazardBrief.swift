import Heritage
import HeritageStore

/// Open hazards in a few columns, inside the page of a site or a unit.
enum HazardBrief {
  static func table(of hazards: [HazardSummary]) -> any TextBlock {
    guard !hazards.isEmpty else { return "没有在册隐患。" }
    return TextTable(
      hazards,
      [
        Column("在册隐患") { $0.number }, Column("状态") { $0.state.displayName },
        Column("等级") { $0.grade.displayName },
        Column("文物点", shrinks: true) { $0.siteName + ($0.provenance?.mark ?? "") },
        Column("描述", shrinks: true) { $0.description },
        Column("整改期限") { $0.deadline?.description },
      ])
  }
}

extension HazardSummary {
  /// Whether it is still on the ledger.
  var isOpen: Bool { state.isOpen }
}
