import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao inspect record`: imports inspection files (导入检查记录).
struct InspectRecord: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "导入检查记录文件",
    discussion: """
      与 wenbao import 相同，但只收检查记录。每条不符合登记为一项隐患。

      例:
        wenbao inspect record imports/samples/inspections-2026q1.xml
        wenbao 检查 导入 --dry-run 检查.xml
      """,
    aliases: ["导入"])

  @Argument(help: ArgumentHelp("检查记录文件；- 是标准输入", valueName: "文件"), completion: .file())
  var files: [String]

  @Flag(name: .customLong("dry-run"), help: "试运行：全部检查一遍，不写入")
  var isDryRun = false

  @Option(
    name: .customLong("late-reason"), help: ArgumentHelp("补录以前期次的检查的原因", valueName: "原因"))
  var lateReason: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("标准输入（-）只能写一次")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    var options = ImportOptions()
    options.isDryRun = isDryRun
    options.lateReason = lateReason
    options.onlyKind = .inspections
    return try ImportRun(files: files, options: options, command: self).run(in: context)
  }
}
