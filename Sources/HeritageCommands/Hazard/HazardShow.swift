import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard show`: all that is on record about a hazard (详情).
struct HazardShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一项隐患的详情与下一步",
    discussion: """
      例:
        wenbao hazard show 1
        wenbao 隐患 详情 YH-2026-0001-F
        wenbao hazard show 1 --as-of 2026-03-31
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("隐患编号", valueName: "隐患"))
  var number: String

  @OptionGroup var day: DayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context, day)
    let (dossier, booked, past) = try bureau.read { session in
      let dossier = try HazardDossier(number, session)
      return (dossier, try session.bookedState(of: dossier.hazard.number), session.past)
    }
    let page = HazardPage(dossier: dossier, today: bureau.today)
    output(in: context).show(
      past.over(past == nil ? page.blocks : ledger(booked, dossier.hazard) + page.blocks),
      next: past == nil
        ? dossier.next
        : [
          "wenbao hazard show \(dossier.hazard.number)", "wenbao hazard list\(day.words)",
        ],
      json: page.json.adding(past.extra).adding([
        "bookedState": booked.map { .string($0.rawValue) }
      ]))
    return .done
  }

  /// Where the ledger of a past day, by the day of booking, says another thing than what had been recorded by then.
  private func ledger(_ booked: HazardState?, _ hazard: HazardSummary) -> [any TextBlock] {
    guard booked != hazard.state else { return [] }
    let standing = booked.map { "是“\($0.displayName)”" } ?? "还不在台账上"
    return ["按记账日期，即对账单的口径，这天终了时\(standing)。"]
  }
}
