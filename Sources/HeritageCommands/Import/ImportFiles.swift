import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao import`: takes files into the registry (导入).
struct ImportFiles: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入登记、检查表、节假日安排、检查记录、区镇回报",
    discussion: """
      文件种类按根元素自动识别；一次给出的几个文件要么全部导入，要么一个也不导入。“-”是标准输入。
      同样内容的文件再导入一次，不会重复入库。

      例:
        wenbao import --with-defaults
        wenbao import imports/checklists/*.xml imports/calendars/*.xml imports/batches/*.xml
        wenbao import --dry-run 第七批.xml
        wenbao import --rejects 退回.xml 第七批.xml
        cat 检查.xml | wenbao 导入 -
      """,
    aliases: ["导入"])

  @Argument(help: ArgumentHelp("要导入的文件；- 是标准输入", valueName: "文件"), completion: .file())
  var files: [String] = []

  @Flag(help: ShippedFiles.flagHelp)
  var withDefaults = false

  @Flag(name: .customLong("dry-run"), help: "试运行：全部检查一遍，不写入")
  var isDryRun = false

  @Option(
    help: ArgumentHelp("导入无误的记录，把拒收的连同差错写进这个文件，改好后再导入", valueName: "文件"),
    completion: .file())
  var rejects: String?

  @Option(
    name: .customLong("late-reason"), help: ArgumentHelp("补录以前期次的事实的原因", valueName: "原因"))
  var lateReason: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard withDefaults || !files.isEmpty else {
      throw ValidationError("缺少必需的“<文件> ...”。")
    }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("标准输入（-）只能写一次")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    var options = ImportOptions()
    options.isDryRun = isDryRun
    options.keepsGoodRecords = rejects != nil
    options.rejectsFile = rejects
    options.lateReason = lateReason
    let shipped = try withDefaults ? ShippedFiles(in: context).files : []
    return try ImportRun(files: shipped + files, options: options, command: self).run(in: context)
  }
}
