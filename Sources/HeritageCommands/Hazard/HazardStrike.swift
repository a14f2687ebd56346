import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard strike`: strikes hazards off the ledger (销号).
struct HazardStrike: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "strike", abstract: "销号",
    discussion: """
      销号须有合格的复核验收，并且在本期（或上一个已截账期次）的区镇回报中对上“已整改”；
      批准人不得是验收人。少了什么，一次全部列出。

      例:
        wenbao --as A03 hazard strike 1 3
        wenbao --as A03 隐患 销号 --ready
      """,
    aliases: ["销号"])

  @OptionGroup var selection: HazardSelection

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let choice = try selection.choose(.hazardStruckOff, for: self, in: context) {
      try $0.strikeOff([$1], act.options.dry)
    }
    try ActReport(act: .hazardStruckOff, arguments: act)
      .print(
        try bureau.strikeOff(choice.numbers, act.options), for: bureau, to: output(in: context))
    return .done
  }
}
