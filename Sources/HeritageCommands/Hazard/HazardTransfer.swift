import ArgumentParser
import Heritage

/// `wenbao hazard transfer` (移交).
struct HazardTransfer: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "移交到另一单位的账上",
    discussion: """
      移交须有文件。已下达整改的，由接收单位继续整改；整改责任人可以一并更换。

      例:
        wenbao hazard transfer 7 --to KS-BC --document 示例移交〔2026〕1号 --reason 属地调整
        wenbao 隐患 移交 7 8 --to KS-BC --document 示例移交〔2026〕1号 --reason 属地调整
      """,
    aliases: ["移交"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("接收单位", valueName: "单位"))
  var to: String

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Option(help: ArgumentHelp("接收单位的整改责任人", valueName: "姓名"))
  var person: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .transfer(
      to: to, document: document ?? "", reason: reason ?? "", person: person)
  }
}
