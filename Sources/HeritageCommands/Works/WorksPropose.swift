import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao works propose`: proposes works at a site (申报).
struct WorksPropose: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "申报一项保护工程",
    discussion: """
      隐患须属于这处文物点，且在账上。预算以元计，写整数。

      例:
        wenbao works propose KS6-01 --kind repair --title 示例修缮 --scheme 方案 --hazard 1 2 \\
          --plan-from 2026-05-01 --plan-to 2026-06-30 --budget 120000 --funds-source 示例专项
        wenbao 工程 申报 KS6-01 --kind 保养维护 --title 示例保养 --scheme 方案 --reason 年度保养 \\
          --plan-from 2026-05-01 --plan-to 2026-05-10
      """,
    aliases: ["申报"])

  @Argument(help: ArgumentHelp("文物点编号", valueName: "文物点"))
  var site: String

  @Option(help: ArgumentHelp("种类", valueName: "种类"))
  var kind: WorksKind

  @Option(help: ArgumentHelp("工程名称", valueName: "名称"))
  var title: String?

  @Option(help: ArgumentHelp("方案：做什么、怎么做", valueName: "方案"))
  var scheme: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("为哪项隐患，可写多个", valueName: "隐患"))
  var hazard: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("为哪次风险评估，可写多个", valueName: "评估"))
  var assessment: [String] = []

  @Option(help: ArgumentHelp("缘由", valueName: "缘由"))
  var reason: String?

  @Option(help: ArgumentHelp("预算，元", valueName: "元"))
  var budget: Int?

  @Option(name: .customLong("funds-source"), help: ArgumentHelp("资金来源", valueName: "来源"))
  var fundsSource: String?

  @Option(name: .customLong("plan-from"), help: ArgumentHelp("计划开工日期", valueName: "日期"))
  var planFrom: CivilDate?

  @Option(name: .customLong("plan-to"), help: ArgumentHelp("计划完工日期", valueName: "日期"))
  var planTo: CivilDate?

  @Option(
    name: .customLong("interim-measure"), help: ArgumentHelp("完工以前的临时措施", valueName: "措施"))
  var interimMeasure: String?

  @OptionGroup var act: WorksActArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let day = act.on ?? bureau.today
    try farDays.confirm(
      [FarDay("计划开工日期", planFrom, from: day), FarDay("计划完工日期", planTo, from: day)],
      for: self, in: context)
    let works = try bureau.propose(
      proposal, site: site, hazards: hazard, assessments: assessment,
      evidence: act.files.read(for: bureau).map(\.file), act.options)
    try WorksReport(act: .worksProposed, works: works, arguments: act)
      .print(for: bureau, to: output(in: context))
    return .done
  }

  private var proposal: WorksProposal {
    var proposal = WorksProposal(kind: kind, title: title ?? "", scheme: scheme ?? "")
    proposal.reason = reason
    proposal.budget = budget
    proposal.fundsSource = fundsSource
    proposal.planFrom = planFrom
    proposal.planTo = planTo
    proposal.interimMeasure = interimMeasure
    return proposal
  }
}
