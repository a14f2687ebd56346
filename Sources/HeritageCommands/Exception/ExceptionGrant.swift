import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao exception grant`: records an exception before the act that rests on it (特批).
struct ExceptionGrant: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "登记一件特批，办理之前登记",
    discussion: """
      一件特批只管一项隐患、一位经办人、一个事项，用过即止；对账单上计数。

      例:
        wenbao exception grant 4 --condition acceptorIsRecorder --officer A02 \\
          --approver 示例局长 --reason 全局三人 --document 示例特批〔2026〕1号
        wenbao 特批 登记 4 --condition approverIsAcceptor --officer A02 \\
          --approver 示例局长 --reason 全局三人 --document 示例特批〔2026〕2号
      """,
    aliases: ["登记"])

  @Argument(help: ArgumentHelp("隐患编号", valueName: "隐患"))
  var hazard: String

  @Option(help: ArgumentHelp("特批的事项", valueName: "特批事项"))
  var condition: ExceptionCondition

  @Option(help: ArgumentHelp("给哪位经办人", valueName: "工号"))
  var officer: String

  @Option(help: ArgumentHelp("特批人", valueName: "姓名"))
  var approver: String?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Option(help: ArgumentHelp("文号", valueName: "文号"))
  var document: String?

  @Option(help: ArgumentHelp("特批日期；不写则为今天", valueName: "日期"))
  var on: CivilDate?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let terms = ExceptionTerms(
      condition: condition, officer: officer, approver: approver ?? "", reason: reason ?? "",
      document: document ?? "")
    let granted = try bureau(in: context).grantException(
      hazard: hazard, terms, ActOptions(occurredOn: on, isDryRun: isDryRun))
    guard case .object(var json) = granted.json else { return .bug }
    json["dryRun"] = .bool(isDryRun)
    output(in: context).done(
      "特批 \(granted.number)：隐患 \(granted.hazard)，经办人 \(granted.officer)，"
        + "\(granted.condition.displayName)。\(isDryRun ? "试运行，未写入。" : "")",
      next: ["wenbao exception list --hazard \(granted.hazard)"], json: .object(json))
    return .done
  }
}
