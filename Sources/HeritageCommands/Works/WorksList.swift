import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao works list`: all works (工程一览).
struct WorksList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "保护工程一览",
    discussion: """
      例:
        wenbao works list --site KS6-01
        wenbao 工程 一览 --state 施工中
      """,
    aliases: ["一览"])

  @OptionGroup var state: StateOption<WorksState>
  @OptionGroup var kind: KindOption<WorksKind>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var person: PersonOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag

  @Option(help: ArgumentHelp("只列为这项隐患申报的", valueName: "隐患"))
  var hazard: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (works, asked) = try bureau.read { session in
      var filter = WorksFilter()
      filter.hazard = try hazard.map { try session.hazard($0).number }
      let asked = try AskedRows(
        [state, kind, site, unit, officer, person, days, overdue], session)
      let works = try session.works(filter).filter {
        state.keeps($0.state) && kind.keeps($0.kind)
      }
      return (try asked.rows(works) { facts(of: $0, today) }, asked)
    }
    output(in: context).note(asked)
    let late = works.count { $0.isOverdue(on: today) }
    try output(in: context).list(
      works,
      [
        Column("编号") { $0.number }, Column("状态") { $0.stateName },
        Column("种类") { $0.kind.displayName }, Column("名称", shrinks: true) { $0.title },
        Column("文物点") { "\($0.site) \($0.siteName)" },
        Column("计划") {
          "\($0.planFrom) 至 \($0.planTo)" + ($0.isOverdue(on: today) ? "（逾期）" : "")
        },
        Column("施工单位", shrinks: true) { $0.unitText }, Column("负责人") { $0.head },
        Column("数据性质", rank: 0) { $0.provenance?.displayName },
      ],
      empty: asked.empty("没有保护工程。"), summary: "共 \(works.count) 项，逾期的 \(late) 项。",
      next: works.first.map { ["wenbao works show \($0.number)"] } ?? []
    ) { $0.json(on: today) }
    return .done
  }

  private func facts(of works: WorksSummary, _ today: CivilDate) -> RowFacts {
    RowFacts(
      stream: .works(works.number), sites: [works.site],
      officers: [works.proposedBy], persons: [works.head].compactMap { $0 }, day: works.planFrom,
      lastDay: works.planTo, isOverdue: works.isOverdue(on: today))
  }
}
