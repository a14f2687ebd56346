import ArgumentParser
import Heritage

/// `wenbao hazard fund` (资金未落实, 资金落实).
struct HazardFund: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund", abstract: "资金未落实，或已经落实",
    discussion: """
      资金未落实的写明眼下的防范措施和下次核查日期；逾期照算。落实后用 --secured 写明来源。

      例:
        wenbao hazard fund 4 --interim-control 临时支顶 --review-on 2026-06-30
        wenbao 隐患 资金 4 --secured 市级专项资金
      """,
    aliases: ["资金"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(
    name: .customLong("interim-control"), help: ArgumentHelp("眼下的防范措施", valueName: "措施"))
  var interimControl: String?

  @Option(
    name: .customLong("review-on"), help: ArgumentHelp("下次核查日期", valueName: "日期"))
  var reviewOn: CivilDate?

  @Option(help: ArgumentHelp("缺多少、向谁申请等说明", valueName: "说明"))
  var note: String?

  @Option(help: ArgumentHelp("资金已落实，写明来源", valueName: "来源"))
  var secured: String?

  @OptionGroup var act: ActArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard secured != nil else { return }
    guard interimControl == nil, reviewOn == nil, note == nil else {
      throw ValidationError("--secured 与其余各项只能用一个")
    }
  }

  var futureDay: (what: String, day: CivilDate?, arguments: FarDayArguments)? {
    ("下次核查日期", reviewOn, farDays)
  }

  var change: HazardChange {
    if let secured { return .fundsSecured(note: secured) }
    return .fundsLacking(interimControl: interimControl ?? "", reviewOn: reviewOn, note: note)
  }
}
