import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao duty extend`: gives a duty a later day, on paper (延期).
struct DutyExtend: DutyActCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "责任事项延期，凭文号",
    discussion: """
      例:
        wenbao duty extend MARKER KS6-01 --until 2027-12-31 --reason 石材定制 --document 示例函〔2027〕1号
        wenbao 责任 延期 MARKER KS6-01 --until 2027-12-31 --reason 石材定制 --document 示例函〔2027〕1号
      """,
    aliases: ["延期"])

  static let step = EntryType.dutyExtended

  @OptionGroup var chosen: DutyActArguments

  @Option(help: ArgumentHelp("延到哪一天", valueName: "日期"))
  var until: CivilDate?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: StepArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func confirmDays(for bureau: Bureau, in context: CommandContext) throws {
    try farDays.confirm(
      [FarDay("延到", until, from: act.on ?? bureau.today)], for: self, in: context)
  }

  var terms: DutyTerms {
    DutyTerms(reason: reason ?? "", document: document ?? "", until: until)
  }
}
