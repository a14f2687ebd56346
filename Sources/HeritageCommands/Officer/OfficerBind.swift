import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao officer bind`: binds an officer to another account (改绑账户).
struct OfficerBind: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind", abstract: "改绑系统账户",
    discussion: """
      用这个账户运行时就是他。不写 --account 的，解除绑定。

      例:
        wenbao officer bind A02 --account yi2
        wenbao 经办人 改绑 A02 --account yi2
      """,
    aliases: ["改绑"])

  @Argument(help: ArgumentHelp("工号", valueName: "工号"))
  var code: String

  @Option(help: ArgumentHelp("系统账户；不写则解除绑定", valueName: "账户"))
  var account: String?

  @Flag(name: .customLong("dry-run"), help: "试运行，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let account, account.isBlank { throw ValidationError("--account 不能空白") }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    try bureau(in: context).bindOfficer(code: code, account: account, isDryRun: isDryRun)
    let change = account.map { "经办人 \(code) 的系统账户改为 \($0)" } ?? "经办人 \(code) 不再绑定系统账户"
    output(in: context).done(
      "\(change)。\(isDryRun ? "试运行，未写入。" : "")", next: ["wenbao officer show \(code)"],
      json: .shown([
        "code": .string(code), "account": account.map(JSONValue.string),
        "dryRun": .bool(isDryRun),
      ]))
    return .done
  }
}
