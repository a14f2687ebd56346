import ArgumentParser
import Heritage
import HeritageOperations

/// `wenbao doctor`: looks at the program, the file and what waits in it (体检).
struct DoctorVerb: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "体检：程序、文件、设置、逾期、备份，一项一行",
    discussion: """
      只读。每项是正常、注意或有误，后两种带着该用的命令。全部正常退出码为 0，否则为 1。
      只查文件页面和库结构；要从流水起逐项重算，用 wenbao verify。

      例:
        wenbao doctor
        wenbao 体检 --json
      """,
    aliases: ["体检"])

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let report = try bureau.examine(Surroundings(context))
    let page = HealthPage(path: bureau.path, report: report)
    output(in: context).show(page.blocks, json: page.json)
    return report.isWell ? .done : .differences
  }
}

extension Surroundings {
  /// Of the running process.
  fileprivate init(_ context: CommandContext) {
    func set(_ names: [String]) -> [String] { names.filter { context.setting($0) != nil } }
    self.init(
      program: Wenbao.configuration.version,
      locale: set(["LC_ALL", "LC_CTYPE", "LANG"]).map { "\($0)=\(context.setting($0) ?? "")" },
      pins: set(["WENBAO_CLOCK", "WENBAO_ACCOUNT"]))
  }
}
