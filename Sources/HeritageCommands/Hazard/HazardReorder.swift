import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard reorder`: orders overdue work anew (重新下达).
struct HazardReorder: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "reorder", abstract: "重新下达：逾期的另定期限，逾期天数保留",
    discussion: """
      期限未到的不能重新下达，应申请延期。另有新的通知书编号，以前的逾期天数累计保留。

      例:
        wenbao hazard reorder 2 --measure 更换屋面 --person 示例责任人 --deadline 2026-08-31
        wenbao 隐患 重下 2 --measure 更换屋面 --person 示例责任人 --deadline 2026-08-31
      """,
    aliases: ["重下"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @OptionGroup var order: OrderArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    try farDays.confirm(
      [FarDay("整改期限", order.deadline, from: act.on ?? bureau.today)], for: self, in: context)
    try ActReport(act: .hazardReordered, arguments: act)
      .print(
        try bureau.order(numbers, order.terms, anew: true, act.options), for: bureau,
        to: output(in: context))
    return .done
  }
}
