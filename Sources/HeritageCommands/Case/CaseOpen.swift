import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao case open`: takes an application in (受理).
struct CaseOpen: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "受理一件报建申请，核查用地并固定结论",
    discussion: """
      文件里有几块用地时，用 --footprint 写明是哪一块。申请文件存入登记册。办理期限为受理后的工作日数，见
      wenbao setting list 的 case.workingDays。

      例:
        wenbao case open 用地.geojson --footprint 示例工程乙（绿化工具房） --applicant 示例建设单位 --project 示例工程
        wenbao 报建 受理 用地.csv --crs EPSG:4549 --applicant 单位 --project 项目 --applied-on 2026-06-18
      """,
    aliases: ["受理"])

  @Argument(help: ArgumentHelp("用地文件", valueName: "文件"), completion: .file())
  var file: String

  @Option(help: ArgumentHelp("文件里的哪一块用地：名称", valueName: "名称"))
  var footprint: String?

  @Option(help: ArgumentHelp("建设单位", valueName: "建设单位"))
  var applicant: String?

  @Option(help: ArgumentHelp("项目名称", valueName: "项目"))
  var project: String?

  @Option(help: ArgumentHelp("地点", valueName: "地点"))
  var place: String?

  @Option(
    name: .customLong("applied-on"), help: ArgumentHelp("申请日期；不写则为受理日期", valueName: "日期"))
  var appliedOn: CivilDate?

  @Option(help: ArgumentHelp("相邻的也列出：距离在多少米以内", valueName: "米"))
  var near: Double = 100

  @OptionGroup var source: GeometryFileArguments

  @OptionGroup var act: StepArguments
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard near.isFinite, (0...5000).contains(near) else {
      throw ValidationError("--near 须在 0 到 5000 米之间")
    }
  }

  func run(in context: CommandContext) throws -> ExitStatus {
    let input = try ImportInput(argument: file, context)
    var footprints = FootprintFile()
    try footprints.add(input, options: source.options)
    if output(in: context).format == .json {
      if footprints.errorCount > 0 { throw FootprintFileRefused(footprints.diagnostics) }
    } else {
      try DiagnosticPrinter(diagnostics: footprints.diagnostics, inputs: [input])
        .print(to: context)
    }
    guard footprints.errorCount == 0 else { return .inputInvalid }
    let chosen = try footprints.only(named: footprint, of: file)
    let bureau = try bureau(in: context)
    let opened = try bureau.openCase(
      CaseApplication(
        applicant: applicant ?? "", project: project ?? "", place: place, appliedOn: appliedOn,
        nearMetres: near),
      chosen, of: input, act.options)
    let next =
      act.isDryRun ? [] : CaseWords.next(try bureau.read { try $0.facts(of: opened.summary) })
    show(opened, next, on: bureau.today, output(in: context))
    return .done
  }

  private func show(
    _ opened: CaseOpened, _ next: [String], on today: CivilDate, _ output: Output
  ) {
    let summary = opened.summary
    let page = ScreeningPage(
      report: ScreeningReport(verdicts: [opened.verdict], undrawn: []), explains: false)
    let due =
      "办理期限 \(summary.dueOn)" + (opened.isDueKnown ? "" : "（其间有的年份没有导入节假日安排，按周一至周五计）")
    let done =
      "已受理 \(summary.number)：\(summary.project)，\(summary.conclusion.displayName)。\(due)。"
      + (act.isDryRun ? "试运行，未写入。" : "")
    output.show(
      [done] + page.blocks,
      next: next,
      json: summary.json(
        on: today,
        extra: ["verdict": ShownVerdict.json(opened.verdict.json), "dryRun": .bool(act.isDryRun)]))
  }
}
