import Heritage
import HeritageOperations
import HeritageStore

/// What sites lack, as a table.
enum GapTable {
  static func columns(showsSite: Bool) -> [Column<GapReport>] {
    let site: [Column<GapReport>] = [
      Column("编号") { $0.site.code },
      Column("名称", shrinks: true) { $0.site.name + $0.site.provenance.mark },
    ]
    return (showsSite ? site : []) + [
      Column("缺项") { $0.gap.kind.displayName }, Column("现状") { $0.gap.state.displayName },
      Column("期限") { $0.term }, Column("依据", shrinks: true) { $0.basis },
    ]
  }

  static func block(_ gaps: [GapReport], showsSite: Bool) -> any TextBlock {
    gaps.isEmpty ? "没有缺项。" : TextTable(gaps, columns(showsSite: showsSite))
  }
}

extension GapReport {
  /// The day it is due; for a batch that awaits publication the term has not begun.
  var term: String? {
    if let dueOn { return dueOn.description }
    return hasTerm ? "未起算（待公布）" : nil
  }

  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "site": .string(site.code), "name": .string(site.name),
      "provenance": .string(site.provenance.rawValue), "kind": .string(gap.kind.rawValue),
      "state": .string(gap.state.rawValue), "basis": .string(basis),
      "hasTerm": .bool(hasTerm), "dueOn": dueOn.map { .string($0.description) },
    ])
  }
}
