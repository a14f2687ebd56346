import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao reconcile register`: the register of strike-offs (销号登记簿).
struct ReconcileRegister: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "销号登记簿",
    discussion: """
      例:
        wenbao reconcile register
        wenbao 对账 销号登记簿 --period 2026Q1 --csv
      """,
    aliases: ["销号登记簿"])

  @Option(help: ArgumentHelp("只列记入这一期的", valueName: "期次"))
  var period: String?

  @OptionGroup var grade: GradeOption<HazardGrade>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (strikeOffs, names, asked) = try bureau(in: context).read { session in
      let period = try period.map { try session.period($0) }
      let asked = try AskedRows([grade, site, unit, officer, days], session)
      let strikeOffs = try session.strikeOffs(from: period?.startsOn, to: period?.endsOn).filter {
        grade.keeps($0.grade)
      }
      return (
        try asked.rows(strikeOffs) {
          RowFacts(
            sites: [$0.site], units: [$0.unit], officers: [$0.acceptor, $0.approver],
            day: $0.struckOffOn)
        }, try RegistryNames(session), asked
      )
    }
    output(in: context).note(asked)
    try output(in: context).list(
      strikeOffs,
      [
        Column("销号编号") { $0.number }, Column("隐患") { $0.hazard },
        Column("文物点", shrinks: true) { "\($0.site) \($0.siteName)" },
        Column("单位") { names.units[$0.unit] ?? $0.unit },
        Column("等级") { $0.grade.displayName }, Column("销号日期") { $0.struckOffOn.description },
        Column("记账日期") { $0.bookedOn.description },
        Column("验收人") { names.officer($0.acceptor) },
        Column("批准人") { names.officer($0.approver) },
        Column("回头看期限") { $0.lookBackDue.description },
        Column("回头看结果") { $0.result?.displayName ?? "未办" },
        Column("流水散列") { PrintedHash.short($0.hash) },
        Column("数据性质", rank: 0) { $0.provenance?.displayName },
      ],
      empty: asked.empty("没有销号。"), summary: "共 \(strikeOffs.count) 项。",
      next: strikeOffs.first.map { ["wenbao hazard show \($0.hazard)"] } ?? []
    ) { $0.json }
    return .done
  }
}

extension StrikeOffSummary {
  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "number": .string(number), "hazard": .string(hazard), "site": .string(site),
      "siteName": .string(siteName), "unit": .string(unit), "grade": .string(grade.rawValue),
      "struckOffOn": .string(struckOffOn.description), "bookedOn": .string(bookedOn.description),
      "acceptor": .string(acceptor), "approver": .string(approver),
      "lookBackDue": .string(lookBackDue.description),
      "result": (result?.rawValue).map(JSONValue.string), "hash": .string(hash),
      "provenance": (provenance?.rawValue).map(JSONValue.string),
    ])
  }
}
