import ArgumentParser
import Heritage

/// `wenbao case close`: closes a case (结案).
struct CaseClose: CaseActCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "结案",
    discussion: """
      例:
        wenbao case close 1 --reason 工程竣工
        wenbao 报建 结案 BJ-2026-0001-A --reason 工程竣工
      """,
    aliases: ["结案"])

  static let step = EntryType.caseClosed

  @Argument(help: ArgumentHelp("案卷编号", valueName: "案卷"))
  var number: String

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  var terms: CaseTerms { CaseTerms(reason: reason ?? "") }
}
