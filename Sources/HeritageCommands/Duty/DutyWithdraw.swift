import ArgumentParser
import Heritage

/// `wenbao duty withdraw`: takes a fulfilment or a waiver back (撤回).
struct DutyWithdraw: DutyActCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "撤回办理或免办，事项恢复待办",
    discussion: """
      例:
        wenbao duty withdraw DRILL KS6-01 --reason 材料不是这一处的
        wenbao 责任 撤回 DRILL KS6-01 --cycle 2026-12-31 --reason 材料不是这一处的
      """,
    aliases: ["撤回"])

  static let step = EntryType.dutyWithdrawn

  @OptionGroup var chosen: DutyActArguments

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: DutyTerms { DutyTerms(reason: reason ?? "") }
}
