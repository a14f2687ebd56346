import ArgumentParser
import Heritage

/// `wenbao hazard extend` (申请延期).
struct HazardExtend: HazardChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "申请延期，到期之前提出",
    discussion: """
      以今天为申请日；早先已书面申请的，写明申请书日期并附申请书。逾期的不能延期，须重新下达。

      例:
        wenbao hazard extend 2 --until 2026-06-30 --reason 雨季停工
        wenbao 隐患 延期 2 --until 2026-06-30 --reason 雨季停工 --applied-on 2026-04-20 --evidence 申请书.pdf
      """,
    aliases: ["延期"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String]

  @Option(help: ArgumentHelp("延至哪一天", valueName: "日期"))
  var until: CivilDate?

  @Option(help: ArgumentHelp("理由", valueName: "理由"))
  var reason: String?

  @Option(name: .customLong("applied-on"), help: ArgumentHelp("申请书的日期", valueName: "日期"))
  var appliedOn: CivilDate?

  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var farDays: FarDayArguments
  @OptionGroup var global: GlobalOptions

  var change: HazardChange {
    .requestExtension(until: until, reason: reason ?? "", appliedOn: appliedOn)
  }

  var futureDay: (what: String, day: CivilDate?, arguments: FarDayArguments)? {
    ("延至", until, farDays)
  }

  var attachments: EvidenceArguments? { files }
}
