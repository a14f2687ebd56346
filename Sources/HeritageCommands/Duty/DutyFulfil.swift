import ArgumentParser
import Heritage

/// `wenbao duty fulfil`: records that a duty was done, with evidence (办理).
struct DutyFulfil: DutyActCommand {
  static let configuration = CommandConfiguration(
    commandName: "fulfil", abstract: "办理责任事项，附佐证材料",
    discussion: """
      四有以登记为准，不在这里办理。定期事项不写 --cycle 时，办最早欠着的一期。

      例:
        wenbao duty fulfil DRILL KS6-01 --note 已演练 --evidence 演练记录.pdf
        wenbao 责任 办理 DRILL KS6-01 KS6-02 --note 联合演练 --evidence 记录.pdf --on 2026-10-12
      """,
    aliases: ["办理"])

  static let step = EntryType.dutyFulfilled

  @OptionGroup var chosen: DutyActArguments

  @Option(help: ArgumentHelp("办理情况", valueName: "情况"))
  var note: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: DutyTerms { DutyTerms(note: note ?? "") }
}
