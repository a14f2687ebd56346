import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao today`, or `wenbao` alone: what is due today, and what to type next (今天).
struct Today: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "今天到期的、最急的几件事，接着可以敲什么；只敲 wenbao 就是它",
    discussion: """
      例:
        wenbao today
        wenbao 今天 --json
      """,
    aliases: ["今天"])

  /// How many things are shown.
  private static let most = 5

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (registry, items, period) = try bureau.read { session in
      (
        try session.registry(), try session.todo(today: today),
        try session.periods().last { $0.state == .running }
      )
    }
    let urgent = Array(
      items.sorted { Self.urgency($0, today) < Self.urgency($1, today) }.prefix(Self.most))
    let head = "\(registry.bureau)　\(registry.purpose.displayName)登记册"
    let counts =
      items.isEmpty ? "\(today) 没有要办的事。" : TodoBlocks(items: items, today: today, all: false).counts
    output(in: context).show(
      [head + "\n" + counts] + (urgent.isEmpty ? [] : [Self.table(urgent, today)])
        + [Self.words(about: period, today)],
      next: Self.next(items, urgent),
      json: .shown([
        "today": .string(today.description), "bureau": .string(registry.bureau),
        "purpose": .string(registry.purpose.rawValue), "count": .integer(items.count),
        "overdueCount": .integer(items.count { $0.daysOverdue(on: today) != nil }),
        "period": (period?.name).map(JSONValue.string),
        "items": .array(urgent.map { $0.json(on: today) }),
      ]))
    return .done
  }

  /// What is overdue comes first, grave hazards before the others; then what no day was set for.
  private static func urgency(_ item: TodoItem, _ today: CivilDate) -> (Int, Int, Int) {
    let overdue = item.daysOverdue(on: today)
    return (overdue == nil ? 1 : 0, item.place.grade == .major ? 0 : 1, -(overdue ?? 0))
  }

  private static func table(_ items: [TodoItem], _ today: CivilDate) -> TextTable {
    TextTable(
      items,
      [
        Column("事项") { $0.kind.displayName }, Column("对象", rank: 0) { $0.subject },
        Column("内容", shrinks: true, rank: 0) { ($0.provenance?.mark ?? "") + $0.detail },
        Column("到期", emphasis: { $0.daysOverdue(on: today).map { _ in .alarm } }) {
          $0.dueOn?.description
        },
      ])
  }

  private static func words(about period: PeriodSummary?, _ today: CivilDate) -> String {
    guard let period else { return "没有在记账的期次。" }
    let days = period.endsOn.daysSinceEpoch - today.daysSinceEpoch
    return "本期 \(period.name) 至 \(period.endsOn)，"
      + (days < 0 ? "已过 \(-days) 天，待截账。" : "还有 \(days) 天。")
  }

  private static func next(_ items: [TodoItem], _ urgent: [TodoItem]) -> [String] {
    guard !items.isEmpty else { return ["wenbao guide"] }
    return urgent.prefix(2).map(\.command) + ["wenbao todo"]
  }
}
