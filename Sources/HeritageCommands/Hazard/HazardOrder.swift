import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard order`: orders the rectification (下达整改).
struct HazardOrder: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "下达整改通知",
    discussion: """
      须写明措施、责任人、期限；责任人不写则为登记册所载文物点的直接责任人，单位不写则为隐患所在账的单位。重大隐患\
      还须有整改前的防范措施和治理方案。在终端上没有写明的，逐项提问。
      发给同一单位的列在一份整改通知书上。--file 可以是 hazard measures --csv 的表，填上“整改措施”“整改责任人”\
      “整改期限”“整改单位”“整改资金”“防范措施”“治理方案”各列，也可以是 hazard list --csv 的；空着的用命令行上写的。

      例:
        wenbao hazard order 1-5 --deadline 2026-04-30
        wenbao hazard order --file 整改.csv --deadline 2026-04-30
        wenbao hazard order 1 2 --measure 拆除临时线 --person 示例责任人 --deadline 2026-04-30
        wenbao 隐患 下达 8 --measure 更换线路 --person 示例责任人 --deadline 2026-06-30 \\
          --interim-control 断电看护 --plan 治理方案〔2026〕1号
      """,
    aliases: ["下达"])

  @OptionGroup var selection: HazardSelection

  @OptionGroup var order: OrderArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let choice = try selection.choose(.hazardOrdered, for: self, in: context) {
      try $0.order([$1], order.terms, act.options.dry)
    }
    var numbers = choice.numbers
    var terms = try order.terms(from: choice.file, of: bureau)
    if choice.file == nil {
      (numbers, terms) = try OrderQuestions(bureau, order.terms, in: context).answers(numbers) {
        _ = try bureau.order($0, $1, act.options.dry)
      }
    }
    try order.confirmDeadlines(terms, farDays, for: self, from: act.on ?? bureau.today, in: context)
    let done = try bureau.order(numbers, act.options) { terms[$0] ?? order.terms }
    try ActReport(act: .hazardOrdered, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
