import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao calendar list`: the holidays and the Saturdays and Sundays worked (节假日一览).
struct CalendarList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "已导入的节假日与调休上班日",
    discussion: """
      例:
        wenbao calendar list
        wenbao 节假日 一览 --year 2026 --csv
      """,
    aliases: ["一览"])

  @Option(help: ArgumentHelp("只列这一年的", valueName: "年份"))
  var year: Int?

  @OptionGroup var kind: KindOption<CalendarDayKind>
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (shown, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([kind, days], session)
      let all = try session.calendarDays().filter {
        (year == nil || $0.date.year == year) && kind.keeps($0.kind)
      }
      return (try asked.rows(all) { RowFacts(day: $0.date) }, asked)
    }
    try output(in: context).list(
      shown,
      [
        Column("日期") { $0.date.description },
        Column("星期") { "周" + "一二三四五六日".map(String.init)[$0.date.weekday - 1] },
        Column("安排") { $0.kind.displayName }, Column("名称") { $0.name },
        Column("依据", shrinks: true) { $0.document },
      ],
      empty: asked.empty(
        year.map { "\($0) 年的节假日安排没有导入。" } ?? "没有导入节假日安排。"),
      summary: "共 \(shown.count) 天。",
      next: shown.isEmpty ? ["wenbao import --with-defaults"] : []
    ) { day in
      [
        "date": .string(day.date.description), "kind": .string(day.kind.rawValue),
        "name": .string(day.name), "document": .string(day.document),
      ]
    }
    return .done
  }
}
