import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao reconcile load`: takes in returns, and nothing else (收回报).
struct ReconcileLoad: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "收区镇回报",
    discussion: """
      同 import，但只收区镇回报：XML，或填好的回报表（xlsx，另存的 CSV 也可以）。同一单位再送一次，以新的为准，须重新比对。“-”是标准输入。

      例:
        wenbao reconcile load imports/samples/returns-2026q1/*.xml
        wenbao 对账 收回报 --dry-run 回报.xml
      """,
    aliases: ["收回报"])

  @Argument(help: ArgumentHelp("回报文件；- 是标准输入", valueName: "文件"), completion: .file())
  var files: [String]

  @Flag(name: .customLong("dry-run"), help: "试运行：全部检查一遍，不写入")
  var isDryRun = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("标准输入（-）只能写一次")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    var options = ImportOptions()
    options.isDryRun = isDryRun
    options.onlyKind = .unitReturn
    return try ImportRun(files: files, options: options, command: self).run(in: context)
  }
}
