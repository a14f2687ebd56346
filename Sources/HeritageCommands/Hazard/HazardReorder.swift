import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard reorder`: orders overdue work anew (重新下达).
struct HazardReorder: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "reorder", abstract: "重新下达：逾期的另定期限，逾期天数保留",
    discussion: """
      期限未到的不能重新下达，应申请延期。另有新的通知书编号，以前的逾期天数累计保留。
      --file 可以是 hazard list --csv 的表：措施、责任人等没有改动的沿用，命令行上写了的用新写的。

      例:
        wenbao hazard reorder 2 --measure 更换屋面 --person 示例责任人 --deadline 2026-08-31
        wenbao 隐患 重下 2 --measure 更换屋面 --person 示例责任人 --deadline 2026-08-31
      """,
    aliases: ["重下"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String] = []

  @Option(
    help: ArgumentHelp("隐患列在文件里：带表头的表（CSV、xlsx）；- 是标准输入", valueName: "文件"),
    completion: .file(extensions: ["csv", "xlsx", "txt"]))
  var file: String?

  @OptionGroup var order: OrderArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  mutating func validate() throws {
    guard numbers.isEmpty == (file != nil) else {
      throw ValidationError("写明隐患编号，或者用 --file，二者取一")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let table = try file.map {
      try ActFile(
        HazardSelection.bytes(of: $0, context), file: $0, for: .hazardReordered, of: bureau)
    }
    var numbers = table?.rows.map(\.hazard) ?? self.numbers
    var terms = try order.terms(from: table, of: bureau)
    if table == nil {
      (numbers, terms) = try OrderQuestions(bureau, order.terms, in: context).answers(numbers) {
        _ = try bureau.order($0, $1, anew: true, act.options.dry)
      }
    }
    try order.confirmDeadlines(terms, farDays, for: self, from: act.on ?? bureau.today, in: context)
    let done = try bureau.order(numbers, anew: true, act.options) { terms[$0] ?? order.terms }
    try ActReport(act: .hazardReordered, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
