import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile list`: the periods (期次).
struct ReconcileList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "期次一览",
    discussion: """
      例:
        wenbao reconcile list
        wenbao 对账 一览 --csv
      """,
    aliases: ["一览"])

  @OptionGroup var state: StateOption<PeriodSummary.State>
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (periods, hashes, asked) = try bureau(in: context).read { session in
      let asked = try AskedRows([state, days], session)
      return (
        try asked.rows(session.periods().filter { state.keeps($0.state) }) {
          RowFacts(day: $0.startsOn, lastDay: $0.endsOn)
        },
        Dictionary(
          try session.statements().map { ($0.period, $0.hash) }, uniquingKeysWith: { $1 }), asked
      )
    }
    try output(in: context).list(
      periods,
      [
        Column("期次") { $0.name }, Column("编号") { $0.number },
        Column("起始日") { $0.startsOn.description }, Column("结束日") { $0.endsOn.description },
        Column("状态") { $0.state.displayName }, Column("对账单") { hashes[$0.number] },
      ],
      empty: asked.empty("还没有开账。"), summary: "共 \(periods.count) 期。",
      next: periods.last.map { ["wenbao reconcile show \($0.name)"] } ?? ["wenbao reconcile open"]
    ) { $0.json(statementHash: hashes[$0.number]) }
    return .done
  }
}
