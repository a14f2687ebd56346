import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard register`: puts a hazard on the ledger (登记立账).
struct HazardRegister: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "登记一项不是由检查发现的隐患",
    discussion: """
      检查中的不符合项导入时自动登记，不用这个命令。隐患记在文物点所属区镇的账上。

      例:
        wenbao hazard register KS6-01 --description 后墙开裂 --type structure --grade ordinary \\
          --source report
        wenbao 隐患 登记 KS6-01 --description 线路老化 --type 消防 --grade 一般 --source 日常巡查 \\
          --item FIRE:E-04 --on 2026-03-02
      """,
    aliases: ["登记"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("存在的问题", valueName: "问题"))
  var description: String

  @Option(help: ArgumentHelp("隐患类型", valueName: "类型"))
  var type: HazardType

  @Option(help: ArgumentHelp("隐患等级", valueName: "等级"))
  var grade: HazardGrade

  @Option(help: ArgumentHelp("来源", valueName: "来源"))
  var source: HazardSource

  @Option(help: ArgumentHelp("对应的检查项，写作 检查表:检查项", valueName: "检查项"))
  var item: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let done = try bureau.register(
      HazardReport(
        site: site, description: description, type: type, grade: grade, source: source, item: item),
      act.options)
    try ActReport(act: .hazardRegistered, arguments: act)
      .print([done], for: bureau, to: output(in: context))
    return .done
  }
}
