import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao hazard accept`: accepts claims found true on site (复核验收).
struct HazardAccept: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "现场复核，验收合格",
    discussion: """
      谁验收谁负责：验收人不得是整改人、整改单位的人、录入报整改的人或登记该隐患的人。
      --file 的表可以有“复核意见”一列；空着的用命令行上写的。

      例:
        wenbao --as A02 hazard accept 1 3 --opinion 现场复核合格
        wenbao --as A02 隐患 验收 1 --opinion 现场复核合格 --evidence 复核照片.jpg
      """,
    aliases: ["验收"])

  @OptionGroup var selection: HazardSelection

  @Option(name: .shortAndLong, help: ArgumentHelp("复核意见", valueName: "意见"))
  var opinion: String?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let evidence = try files.read(for: bureau)
    let choice = try selection.choose(.hazardAccepted, for: self, in: context) {
      try $0.accept([$1], opinion: opinion ?? "", evidence: evidence, act.options.dry)
    }
    let opinions = Dictionary(
      (choice.file?.rows ?? []).map { ($0.hazard, $0.text("复核意见")) }, uniquingKeysWith: { $1 })
    let done = try bureau.accept(choice.numbers, evidence: evidence, act.options) {
      (opinions[$0] ?? nil) ?? opinion ?? ""
    }
    try ActReport(act: .hazardAccepted, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }
}
