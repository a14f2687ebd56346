import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao todo`: what the bureau owes today (待办).
struct Todo: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "todo", abstract: "今天要办的事，最急的在前",
    discussion: """
      在终端上每类先列五件：重大的、逾期久的在前。--by 看到某一天为止会到期的。

      例:
        wenbao todo
        wenbao 待办 --json
        wenbao todo --unit KS-ZP --all
        wenbao todo --kind 整改逾期 --officer A01
        wenbao todo --by +14
        wenbao todo --as-of 2026-03-31
      """,
    aliases: ["待办"])

  @Option(help: ArgumentHelp("只列这一类，可重复写", valueName: "类"))
  var kind: [TodoItem.Kind] = []

  @Option(help: ArgumentHelp("只列这一单位的", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只列这位经办人名下隐患的", valueName: "工号"))
  var officer: String?

  @OptionGroup var site: SiteOption
  @OptionGroup var grade: GradeOption<HazardGrade>
  @OptionGroup var overdue: OverdueFlag

  @Option(help: ArgumentHelp("列到这一天为止会到期的；不写是今天", valueName: "日期"))
  var by: CivilDate?

  @Flag(help: "每类列出全部")
  var all = false

  @OptionGroup var day: DayArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let until = by ?? bureau.today
    guard until >= bureau.today else { throw TodoOfThePast(day: until, today: bureau.today) }
    let (everything, asked, past) = try bureau.read { session in
      let asked = try UnitFilter(unit, session)
      try session.checkOfficer(officer)
      let rows = try AskedRows([site, grade, overdue], session)
      let items = try rows.rows(session.todo(today: until)) {
        RowFacts(
          sites: [$0.place.site].compactMap { $0 }, isOverdue: $0.daysOverdue(on: until) != nil)
      }
      return (items.filter { grade.keeps($0.place.grade) }, asked, session.past)
    }
    let items = everything.filter { isAsked($0, asked) }
    let output = output(in: context)
    output.note(asked)
    if unit != nil || officer != nil,
      let left = Self.words(everything.count { $0.place.unit == nil })
    {
      output.note(left)
    }
    if output.format == .text, !items.isEmpty, !output.arrangement.isAsked {
      let whole = all || !context.terminals.output
      output.show(
        past.over(TodoBlocks(items: items, today: until, all: whole).blocks), json: .null)
    } else {
      try output.list(
        items, Self.columns(until), empty: "\(until) 没有要办的事。", summary: past?.heading,
        extra: past.extra
      ) { $0.json(on: until) }
    }
    return .done
  }

  private func isAsked(_ item: TodoItem, _ asked: UnitFilter) -> Bool {
    (kind.isEmpty || kind.contains(item.kind))
      && (officer == nil || item.place.officer == officer)
      && (unit == nil || item.place.unit == asked.unit)
  }

  /// What belongs to no unit and no officer, and so is left out where one is asked for.
  private static func words(_ count: Int) -> String? {
    count == 0 ? nil : "全局的事项（期次、报建等）\(count) 件没有列在内。"
  }

  private static func columns(_ day: CivilDate) -> [Column<TodoItem>] {
    [
      Column("事项") { $0.kind.displayName }, Column("对象", rank: 0) { $0.subject },
      Column("内容", shrinks: true, rank: 0) { $0.detail }, Column("到期") { $0.dueOn?.description },
      Column("命令", rank: 3) { $0.command },
      Column("数据性质", rank: 0) { $0.provenance?.displayName },
      Column("等级", isExtra: true) { $0.place.grade?.displayName },
      Column("逾期天数", .trailing, isExtra: true) { $0.daysOverdue(on: day).map(String.init) },
      Column("单位", isExtra: true) { $0.place.unitName },
      Column("经办人", isExtra: true) { $0.place.officer },
    ]
  }
}

extension TodoItem.Kind: ExpressibleByArgument {}

extension TodoItem {
  /// As `--json` gives it.
  func json(on day: CivilDate) -> JSONValue {
    .shown([
      "kind": .string(kind.rawValue), "subject": .string(subject), "detail": .string(detail),
      "provenance": provenance.map { .string($0.rawValue) },
      "dueOn": dueOn.map { .string($0.description) }, "command": .string(command),
      "grade": place.grade.map { .string($0.rawValue) }, "site": place.site.map(JSONValue.string),
      "unit": place.unit.map(JSONValue.string), "unitName": place.unitName.map(JSONValue.string),
      "officer": place.officer.map(JSONValue.string),
      "overdueDays": daysOverdue(on: day).map(JSONValue.integer),
    ])
  }
}

/// What was to be done on a past day is not asked for with `--by`.
private struct TodoOfThePast: ReportableError {
  let day: CivilDate
  let today: CivilDate

  var report: ErrorReport {
    ErrorReport(
      code: "E-USAGE", message: "--by \(day) 在今天（\(today)）以前。--by 是看今天以后会到期的。",
      remedy: ["wenbao todo"], exit: .usage)
  }
}
