import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao todo`: what the bureau owes today (待办).
struct Todo: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "todo", abstract: "今天要办的事，最急的在前",
    discussion: """
      例:
        wenbao todo
        wenbao 待办 --json
        wenbao todo --as-of 2026-03-31
      """,
    aliases: ["待办"])

  @OptionGroup var day: DayArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let (items, past) = try bureau.read { (try $0.todo(today: bureau.today), $0.past) }
    let output = output(in: context)
    if output.format == .text, !items.isEmpty {
      output.show(past.over(blocks(items, on: bureau.today)), json: .null)
    } else {
      output.list(
        items,
        [
          Column("事项") { $0.kind.displayName }, Column("对象") { $0.subject },
          Column("内容") { $0.detail }, Column("到期") { $0.dueOn?.description },
          Column("命令") { $0.command }, Column("数据性质") { $0.provenance?.displayName },
        ],
        empty: "\(bureau.today) 没有要办的事。", summary: past?.heading, extra: past.extra
      ) { $0.json }
    }
    return .done
  }

  /// A part for each kind, in the order of the list.
  private func blocks(_ items: [TodoItem], on today: CivilDate) -> [any TextBlock] {
    var kinds: [TodoItem.Kind] = []
    for item in items where !kinds.contains(item.kind) { kinds.append(item.kind) }
    let groups = kinds.flatMap { kind -> [any TextBlock] in
      let group = items.filter { $0.kind == kind }
      return [TodoGroup(kind: kind, items: group)]
    }
    return groups + ["\(today)：共 \(items.count) 件。"]
  }
}

/// The things to do of one kind, under a heading with their number.
private struct TodoGroup: TextBlock {
  let kind: TodoItem.Kind
  let items: [TodoItem]

  func lines(for page: Page) -> [String] {
    let table = TextTable(
      items,
      [
        Column("对象") { $0.subject },
        Column("内容", shrinks: true) { ($0.provenance?.mark ?? "") + $0.detail },
        Column("到期") { $0.dueOn?.description }, Column("命令") { $0.command },
      ])
    return [page.heading("\(kind.displayName)（\(items.count)）")] + table.lines(for: page)
  }
}

extension TodoItem {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "kind": .string(kind.rawValue), "subject": .string(subject), "detail": .string(detail),
      "provenance": provenance.map { .string($0.rawValue) },
      "dueOn": dueOn.map { .string($0.description) }, "command": .string(command),
    ])
  }
}
