import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao duty list`: what is owed of each site by when (责任事项一览).
struct DutyList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "各文物点的责任事项：还欠什么，哪天到期",
    discussion: """
      不写 --all 时不列已办和免办的。最早到期的在前，没有起算的在后。有到期未办的，退出码为 1。

      例:
        wenbao duty list
        wenbao duty list KS6-01 --all
        wenbao 责任 一览 --unit KS-BC --by 2027-06-30
      """,
    aliases: ["一览"])

  @OptionGroup var site: SiteArgument
  @OptionGroup var state: StateOption<DutyStateTerm>
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption

  @Option(help: ArgumentHelp("只列这一批", valueName: "批次"))
  var batch: String?

  @Option(help: ArgumentHelp("只列这一事项", valueName: "事项"))
  var duty: String?

  @Option(help: ArgumentHelp("只列这一天及以前到期的", valueName: "日期"))
  var by: CivilDate?

  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag

  @Flag(help: "已办和免办的也列")
  var all = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (duties, hasTemplates, asked) = try bureau.read { session in
      let asked = try AskedRows([site, state, unit, officer, days, overdue], session)
      return (
        try asked.rows(chosen(session, today)) { $0.facts(on: today) },
        try !session.duties().isEmpty, asked
      )
    }
    output(in: context).note(asked)
    let late = duties.count { $0.standing(on: today).isOverdue }
    let pending = duties.count {
      if case .notStarted = $0.standing(on: today) { true } else { false }
    }
    try output(in: context).list(
      duties, Self.columns(today),
      empty: hasTemplates
        ? asked.empty("没有还欠的责任事项。") : "登记册里没有责任事项。",
      summary: "共 \(duties.count) 项，逾期 \(late) 项，未起算 \(pending) 项。",
      next: hasTemplates
        ? duties.first.map { DutyWords.next($0, on: today) } ?? []
        : ["wenbao import --with-defaults"],
      groups: ListGroups(whole: all) { $0.facts.duty.title }
    ) { $0.json(on: today) }
    return late > 0 ? .differences : .done
  }

  private func chosen(_ session: ReadSession, _ today: CivilDate) throws -> [SiteDuty] {
    if let batch { _ = try session.batch(batch) }
    let wanted = try duty.map { try session.duty($0).code }
    return try session.siteDuties(
      SiteFilter(code: site.code, batch: batch, township: unit.unit), today: today
    ) { facts in
      (wanted == nil || facts.duty.code == wanted)
        && isAsked(DutyRules.standing(facts, on: today))
        && (by.map { day in facts.dueOn.map { $0 <= day } ?? false } ?? true)
    }.inOrderOfDueDays
  }

  /// Without a state named, what is settled is left out.
  private func isAsked(_ standing: DutyStanding) -> Bool {
    state.isAsked ? state.keeps(DutyStateTerm(standing)) : all || !standing.isSettled
  }

  private static func columns(_ today: CivilDate) -> [Column<SiteDuty>] {
    [
      Column("文物点") { $0.site.code },
      Column("名称", shrinks: true) { $0.site.name + $0.site.provenance.mark },
      Column("事项") { $0.facts.duty.code },
      Column("内容", shrinks: true) { $0.facts.duty.title },
      Column("起算") { $0.facts.startedOn?.description },
      Column("期限", rank: 0) { $0.facts.dueOn?.description },
      Column("状态", rank: 0) { $0.standing(on: today).displayName },
      Column("在册") { $0.facts.duty.proof == .act ? nil : $0.facts.onRecord.recordWords },
      Column("依据", shrinks: true, limit: 40) {
        $0.basis(on: today).citation
      },
    ]
  }
}

extension SiteDuty {
  fileprivate func facts(on day: CivilDate) -> RowFacts {
    RowFacts(
      stream: .duty(key), sites: [site.code], day: facts.dueOn,
      isOverdue: standing(on: day).isOverdue)
  }
}

extension DutyStanding {
  /// Whether nothing is to be done about it any more.
  var isSettled: Bool {
    switch self {
    case .done, .waived: true
    case .notStarted, .open, .overdue, .openWithoutTerm: false
    }
  }
}

extension SiteFinding {
  /// What the record says of a thing that is there or not, and what is lacking.
  var recordWords: String {
    state == .known ? "已登记" : state.displayName + (lacks.isEmpty ? "" : "（\(detail)）")
  }
}
