import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao use review`: the yearly review of a use, or its end (复核).
struct UseReview: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "使用的年度复核，或终止",
    discussion: """
      --worsens 写明从此怎样加重风险；不写即不加重。终止后，所附的条件不再是检查项。

      例:
        wenbao use review 1 --result kept --opinion 与批准相符
        wenbao 使用 复核 LY-2026-0001-3 --result 终止 --opinion 使用人已迁出
      """,
    aliases: ["复核"])

  /// What a review finds (复核结论).
  enum Result: String, CodedTerm, ExpressibleByArgument {
    case kept, ended

    var displayName: String {
      switch self {
      case .kept: "继续"
      case .ended: "终止"
      }
    }

    var act: EntryType { self == .kept ? .useReviewed : .useEnded }
  }

  @Argument(help: ArgumentHelp("使用编号", valueName: "使用"))
  var number: String

  @Option(help: ArgumentHelp("kept 继续、ended 终止", valueName: "结论"))
  var result: Result

  @Option(help: ArgumentHelp("意见", valueName: "意见"))
  var opinion: String?

  @Option(help: ArgumentHelp("怎样加重风险；不加重的不写", valueName: "说明"))
  var worsens: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let use = try bureau(in: context).review(
      use: number, result.act, opinion: opinion ?? "", worsens: worsens ?? "", act.options)
    let rest = use.state == .inForce ? "，下次 \(use.reviewOn) 前复核" : ""
    output(in: context).done(
      "\(use.number) \(use.site) \(use.use)：\(use.state.displayName)\(rest)。"
        + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun ? [] : ["wenbao use show \(use.number)"],
      json: use.json(extra: ["dryRun": .bool(act.isDryRun)]))
    return .done
  }
}
