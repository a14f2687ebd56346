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
      Column("缺项") { $0.aspect.displayName }, Column("现状") { $0.finding.state.displayName },
      Column("所缺", shrinks: true) { $0.finding.lacks.isEmpty ? nil : $0.finding.detail },
      Column("期限") { $0.term }, Column("依据", shrinks: true) { $0.basis.citation },
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
      "provenance": .string(site.provenance.rawValue), "kind": .string(aspect.rawValue),
      "state": .string(finding.state.rawValue),
      "lacks": .array(finding.lacks.map { .string($0.displayName) }),
      "basis": .string(basis.citation),
      "citations": .array(basis.map { .string($0.citation) }),
      "citationsHoldFrom": .array(
        basis.map { $0.holdsFrom.map { .string($0.description) } ?? .null }),
      "hasTerm": .bool(hasTerm), "dueOn": dueOn.map { .string($0.description) },
    ])
  }
}
