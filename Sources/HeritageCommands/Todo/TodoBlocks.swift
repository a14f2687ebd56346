import Heritage
import HeritageOperations

/// What is to be done, as people read it: a line of counts, then a part for each kind, the most pressing first.
struct TodoBlocks {
  let items: [TodoItem]
  let today: CivilDate
  /// Whether all of each kind are shown, or the first few.
  let all: Bool

  /// How many of a kind are shown where not all are.
  static let most = 5

  var blocks: [any TextBlock] {
    var kinds: [TodoItem.Kind] = []
    for item in items where !kinds.contains(item.kind) { kinds.append(item.kind) }
    return [counts]
      + kinds.map { kind in
        TodoGroup(
          kind: kind, items: items.filter { $0.kind == kind }.sorted(by: isMorePressing),
          today: today, most: all ? .max : Self.most)
      }
  }

  /// `2026-03-02 待办 43 件：逾期 5 件，最久 31 天；重大 3 件。`
  var counts: String {
    let overdue = items.compactMap { $0.daysOverdue(on: today) }
    let major = items.count { $0.place.grade == .major }
    let due = items.count { $0.dueOn == today }
    let parts =
      (overdue.isEmpty ? [] : ["逾期 \(overdue.count) 件，最久 \(overdue.max() ?? 0) 天"])
      + (major == 0 ? [] : ["重大隐患 \(major) 件"]) + (due == 0 ? [] : ["当天到期 \(due) 件"])
    return "\(today) 待办 \(items.count) 件"
      + (parts.isEmpty ? "。" : "：" + parts.joined(separator: "；") + "。")
  }

  /// Grave hazards first, then what is overdue longest, then what is due soonest.
  private func isMorePressing(_ left: TodoItem, _ right: TodoItem) -> Bool {
    func key(_ item: TodoItem) -> (Int, String, String) {
      (item.place.grade == .major ? 0 : 1, item.dueOn?.description ?? "9999", item.subject)
    }
    return key(left) < key(right)
  }
}

/// The things to do of one kind, under a heading with their number and the command that does them.
private struct TodoGroup: TextBlock {
  let kind: TodoItem.Kind
  let items: [TodoItem]
  let today: CivilDate
  let most: Int

  func lines(for page: Page) -> [String] {
    let shown = Array(items.prefix(most))
    let table = TextTable(
      shown,
      [
        Column("对象") { $0.subject },
        Column("等级", rank: 3, emphasis: { $0.place.grade?.emphasis }) {
          $0.place.grade?.displayName
        },
        Column("内容", shrinks: true, rank: 0) { ($0.provenance?.mark ?? "") + $0.detail },
        Column("到期", emphasis: { $0.daysOverdue(on: today).map { _ in .alarm } }) {
          $0.dueOn?.description
        },
        Column("逾期", rank: 2, emphasis: { _ in .alarm }) {
          $0.daysOverdue(on: today).map { "\($0) 天" }
        },
      ].filter { column in shown.contains { column.text($0) != nil } })
    let rest = items.count - shown.count
    return [page.heading("\(kind.displayName)（\(items.count)）")] + table.lines(for: page)
      + (rest > 0 ? ["……另有 \(rest) 件，全列: wenbao todo --kind \(kind.displayName) --all"] : [])
      + CommandLines.wrapped("办理: " + command, width: page.width)
  }

  /// The command that does one of them; of several with a gap for which.
  private var command: String {
    guard let first = items.first else { return "" }
    return items.count == 1
      ? first.command : first.command.replacing(first.subject, with: "编号")
  }
}
