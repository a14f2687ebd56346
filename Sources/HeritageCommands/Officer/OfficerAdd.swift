import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao officer add`: enters an officer (登记经办人).
struct OfficerAdd: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "登记一位经办人",
    discussion: """
      不写 --unit 的是主管局的人。写了 --account 的，用那个系统账户运行时就是他。

      例:
        wenbao officer add A02 --name 示例乙 --account yi
        wenbao 经办人 登记 Z01 --name 示例丙 --unit KS-ZP
      """,
    aliases: ["登记"])

  @Argument(help: ArgumentHelp("工号", valueName: "新工号"))
  var code: String

  @Option(help: ArgumentHelp("姓名", valueName: "姓名"))
  var name: String

  @Option(help: ArgumentHelp("所在单位；不写是主管局", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("系统账户", valueName: "账户"))
  var account: String?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !code.isBlank, !code.contains(where: \.isWhitespace) else {
      throw ValidationError("工号不能空白，也不能有空格")
    }
    guard !name.isBlank else { throw ValidationError("--name 不能空白") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    try bureau(in: context).addOfficer(
      code: code, name: name, unit: unit, account: account, isDryRun: isDryRun)
    output(in: context).done(
      "\(isDryRun ? "可以登记" : "已登记")经办人 \(code) \(name)。\(isDryRun ? "试运行，未写入。" : "")",
      next: ["wenbao officer list"],
      json: .shown([
        "code": .string(code), "name": .string(name), "unit": unit.map(JSONValue.string),
        "account": account.map(JSONValue.string), "dryRun": .bool(isDryRun),
      ]))
    return .done
  }
}
