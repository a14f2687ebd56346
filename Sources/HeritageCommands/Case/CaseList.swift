import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao case list`: all cases (案卷一览).
struct CaseList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "报建案卷一览",
    discussion: """
      例:
        wenbao case list
        wenbao 报建 一览 --state open
      """,
    aliases: ["一览"])

  @OptionGroup var state: StateOption<CaseState>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var person: PersonOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let (cases, asked) = try bureau.read { session in
      let asked = try AskedRows(
        [state, site, unit, officer, person, days, overdue], session)
      let cases = try session.worksCases().filter { state.keeps($0.state) }
      return (
        try asked.rows(cases) {
          RowFacts(
            stream: .worksCase($0.number), persons: [$0.applicant], day: $0.appliedOn,
            isOverdue: $0.isOverdue(on: bureau.today))
        }, asked
      )
    }
    output(in: context).note(asked)
    let late = cases.count { $0.isOverdue(on: bureau.today) }
    try output(in: context).list(
      cases,
      [
        Column("编号") { $0.number }, Column("状态") { $0.state.displayName },
        Column("项目", shrinks: true) { $0.project },
        Column("建设单位", shrinks: true) { $0.applicant },
        Column("申请日期") { $0.appliedOn.description },
        Column("核查结论") { $0.conclusion.displayName },
        Column("期限", rank: 0, emphasis: { $0.isOverdue(on: bureau.today) ? .alarm : nil }) {
          $0.dueOn.description + ($0.isOverdue(on: bureau.today) ? "（逾期）" : "")
        },
        Column("决定日期") { $0.decidedOn?.description },
      ],
      empty: asked.empty("没有报建案卷。"), summary: "共 \(cases.count) 件，逾期未决定的 \(late) 件。",
      next: cases.first.map { ["wenbao case show \($0.number)"] } ?? []
    ) { $0.json(on: bureau.today) }
    return .done
  }
}
