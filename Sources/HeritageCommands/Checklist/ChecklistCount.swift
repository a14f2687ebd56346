import Heritage
import HeritageOperations
import HeritageStore

/// How many items a site comes under, and why.
enum ChecklistCount {
  /// Numbers of one template for a site.
  struct Counts {
    var checklist: String
    var byClass = 0
    var added = 0
    var excluded = 0
  }

  static func counts(_ items: [SiteItem]) -> [Counts] {
    var counts: [Counts] = []
    for item in items {
      if counts.last?.checklist != item.item.checklist {
        counts.append(Counts(checklist: item.item.checklist))
      }
      switch item.reason {
      case .byClass, .byUse: counts[counts.count - 1].byClass += 1
      case .added: counts[counts.count - 1].added += 1
      case .excluded: counts[counts.count - 1].excluded += 1
      }
    }
    return counts
  }

  static func block(_ items: [SiteItem]) -> any TextBlock {
    guard !items.isEmpty else { return "没有适用的检查项。" }
    return TextTable(
      counts(items),
      [
        Column("检查表") { $0.checklist }, Column("适用", .trailing) { String($0.byClass) },
        Column("另加", .trailing) { String($0.added) },
        Column("不查", .trailing) { String($0.excluded) },
      ])
  }

  static func json(_ items: [SiteItem]) -> JSONValue {
    .array(
      counts(items).map {
        [
          "checklist": .string($0.checklist), "byClass": .integer($0.byClass),
          "added": .integer($0.added), "excluded": .integer($0.excluded),
        ]
      })
  }
}
