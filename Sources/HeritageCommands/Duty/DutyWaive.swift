import ArgumentParser
import Heritage

/// `wenbao duty waive`: records that there is nothing to do, and why (免办).
struct DutyWaive: DutyActCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: "责任事项免办：写明是“无”还是“不适用”，凭文号",
    discussion: """
      例:
        wenbao duty waive LIGHTNING-TEST KS6-01 --as-value notApplicable --reason 石桥 --document 示例函〔2026〕3号
        wenbao 责任 免办 LIGHTNING-TEST KS6-01 --as-value 不适用 --reason 石桥 --document 示例函〔2026〕3号
      """,
    aliases: ["免办"])

  static let step = EntryType.dutyWaived

  @OptionGroup var chosen: DutyActArguments

  @Option(
    name: .customLong("as-value"), help: ArgumentHelp("none 无、notApplicable 不适用", valueName: "值"))
  var value: StatedState?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: DutyTerms {
    DutyTerms(reason: reason ?? "", document: document ?? "", waiver: value)
  }
}
