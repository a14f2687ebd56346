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

  @Argument(help: ArgumentHelp("只列这一处", valueName: "文物点"))
  var site: String?

  @Option(help: ArgumentHelp("只列这一区镇", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("只列这一批", valueName: "批次"))
  var batch: String?

  @Option(help: ArgumentHelp("只列这一事项", valueName: "事项"))
  var duty: String?

  @Option(help: ArgumentHelp("只列这一天及以前到期的", valueName: "日期"))
  var by: CivilDate?

  @Flag(help: "已办和免办的也列")
  var all = false

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (duties, hasTemplates, asked) = try bureau.read { session in
      try (chosen(session, today), !session.duties().isEmpty, UnitFilter(unit, session))
    }
    output(in: context).note(asked)
    let overdue = duties.count { $0.standing(on: today).isOverdue }
    let pending = duties.count {
      if case .notStarted = $0.standing(on: today) { true } else { false }
    }
    try output(in: context).list(
      duties, Self.columns(today),
      empty: hasTemplates
        ? "没有还欠的责任事项。" : "登记册里没有责任事项。",
      summary: "共 \(duties.count) 项，逾期 \(overdue) 项，未起算 \(pending) 项。",
      next: hasTemplates
        ? duties.first.map { DutyWords.next($0, on: today) } ?? []
        : ["wenbao import --with-defaults"],
      groups: ListGroups(whole: all) { $0.facts.duty.title }
    ) { $0.json(on: today) }
    return overdue > 0 ? .differences : .done
  }

  private func chosen(_ session: ReadSession, _ today: CivilDate) throws -> [SiteDuty] {
    if let site { _ = try session.site(site) }
    if let batch { _ = try session.batch(batch) }
    let wanted = try duty.map { try session.duty($0).code }
    return try session.siteDuties(
      SiteFilter(code: site, batch: batch, township: unit), today: today
    ) { facts in
      (wanted == nil || facts.duty.code == wanted)
        && (all || !DutyRules.standing(facts, on: today).isSettled)
        && (by.map { day in facts.dueOn.map { $0 <= day } ?? false } ?? true)
    }.inOrderOfDueDays
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
