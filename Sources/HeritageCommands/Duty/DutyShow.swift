import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao duty show`: a duty of a site with its basis and what was done (责任事项详情).
struct DutyShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一处文物点的一个责任事项：依据、起算、期限、办理经过",
    discussion: """
      例:
        wenbao duty show MARKER KS6-01
        wenbao 责任 详情 DRILL KS6-01 --cycle 2026-12-31
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("事项编号", valueName: "事项"))
  var duty: String

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("定期事项的哪一期：到期日；不写则为最早欠着的", valueName: "日期"))
  var cycle: CivilDate?

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (one, steps) = try bureau.read { session in
      let one = try session.siteDuty(
        try session.duty(duty), of: site, cycle: cycle, for: nil, today: today)
      return (one, try session.steps(of: .duty(one.key)))
    }
    output(in: context).show(
      [facts(one, today), StepTable.block(steps, empty: "还没有办理记录。")],
      next: DutyWords.next(one, on: today),
      json: one.json(on: today, extra: ["steps": StepTable.json(steps)]))
    return .done
  }

  private func facts(_ one: SiteDuty, _ today: CivilDate) -> KeyValueBlock {
    let facts = one.facts
    let published = facts.publishedOn
    return KeyValueBlock(
      "\(facts.duty.code) \(facts.duty.title)",
      [
        "文物点": "\(one.site.code) \(one.site.name)\(one.site.provenance.mark)",
        "状态": one.standing(on: today).displayName,
        "公布日期": published.value?.description
          ?? (published == .awaitingDocument ? "（待公布）" : "（\(published.state.displayName)）"),
        "起算": facts.startedOn?.description ?? "（未起算）",
        "期限": facts.dueOn.map { day in
          "\(day)" + (facts.extendedTo == nil ? "" : "（已延期，原为 \(facts.termOn?.description ?? "—")）")
        } ?? "（没有期限）",
        "凭什么算已办": facts.duty.proof.displayName,
        "在册": facts.duty.proof == .act ? "（凭佐证材料）" : facts.onRecord.recordWords,
        "依据": one.basis(on: today).dated,
        "说明": facts.duty.note,
      ])
  }
}
