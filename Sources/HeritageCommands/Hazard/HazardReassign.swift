import ArgumentParser
import Heritage

/// `wenbao hazard reassign` (更换责任人).
struct HazardReassign: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reassign", abstract: "更换整改责任人或经办人",
    discussion: """
      --person 换整改责任人，--officer 换本局经办人，可以一起换。

      例:
        wenbao hazard reassign 2 --person 示例新责任人 --reason 原责任人调离
        wenbao 隐患 换人 2 3 --officer A02 --reason 分工调整
      """,
    aliases: ["换人"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("新的整改责任人", valueName: "姓名"))
  var person: String?

  @Option(help: ArgumentHelp("新的经办人", valueName: "工号"))
  var officer: String?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .reassign(person: person, officer: officer, reason: reason ?? "")
  }
}
