import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk review`: another officer confirms an assessment, or returns it (复核).
struct RiskReview: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "复核一次风险评估，须是另一位经办人",
    discussion: """
      例:
        wenbao risk review 1 --result confirmed --opinion 与现场相符
        wenbao 风险 复核 FX-2026-0001-V --result 退回 --opinion 白蚁一项须复查
      """,
    aliases: ["复核"])

  /// What a review finds (复核结论).
  enum Result: String, CodedTerm, ExpressibleByArgument {
    case confirmed, returned

    var displayName: String {
      switch self {
      case .confirmed: "通过"
      case .returned: "退回"
      }
    }

    var act: EntryType { self == .confirmed ? .riskConfirmed : .riskReturned }
  }

  @Argument(help: ArgumentHelp("评估编号", valueName: "评估"))
  var number: String

  @Option(help: ArgumentHelp("confirmed 通过、returned 退回", valueName: "结论"))
  var result: Result

  @Option(help: ArgumentHelp("意见", valueName: "意见"))
  var opinion: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let summary = try bureau.review(
      assessment: number, result.act, opinion: opinion ?? "", act.options)
    output(in: context).done(
      "\(summary.number) \(summary.site)：\(summary.grade.shown)，\(summary.state.displayName)。"
        + (act.isDryRun ? "试运行，未写入。" : ""),
      next: act.isDryRun ? [] : ["wenbao risk show \(summary.number)", "wenbao inspect due"],
      json: .shown(["assessment": summary.json, "dryRun": .bool(act.isDryRun)]))
    return .done
  }
}
