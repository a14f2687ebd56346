import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard send-back`: sends claims back with the reason (退回).
struct HazardSendBack: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "send-back", abstract: "退回报整改，写明理由",
    discussion: """
      已验收的，发现不实也可以退回。退回后回到“整改中”，期限不变。

      例:
        wenbao --as A02 hazard send-back 4 --reason 天沟仍有积水
        wenbao --as A02 隐患 退回 4 --reason 天沟仍有积水
      """,
    aliases: ["退回"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("退回理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let done = try bureau.sendBack(numbers, reason: reason ?? "", act.options)
    try ActReport(act: .hazardSentBack, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
