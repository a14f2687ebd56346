import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard lookback`: records a look-back, or lists those that are due (回头看).
struct HazardLookBack: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookback", abstract: "回头看：保持、复发或虚假销号",
    discussion: """
      复发、虚假销号的，以原编号恢复列账，重新下达整改。回头看的人不得是验收人。

      例:
        wenbao hazard lookback --due
        wenbao hazard lookback --due --csv
        wenbao --as A03 hazard lookback 1 --result kept --opinion 未见反复
        wenbao --as A03 隐患 回头看 3 --result 复发 --opinion 灭火器又过期
      """,
    aliases: ["回头看"])

  @Argument(help: ArgumentHelp("隐患编号，可写多个", valueName: "隐患"))
  var numbers: [String] = []

  @Flag(name: .customLong("due"), help: "列出到期未回头看的")
  var isDue = false

  @Option(help: ArgumentHelp("结果", valueName: "结果"))
  var result: LookBackResult?

  @Option(help: ArgumentHelp("回头看意见", valueName: "意见"))
  var opinion: String?

  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var grade: GradeOption<HazardGrade>
  @OptionGroup var officer: OfficerOption
  @OptionGroup var files: EvidenceArguments
  @OptionGroup var act: ActArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try refuseTwoFormats()
    if list.isTable, !isDue { throw ValidationError("--csv、--xlsx 只与 --due 合用") }
    if !isDue, filters.contains(where: \.isAsked) {
      throw ValidationError("--site、--unit、--grade、--officer 只与 --due 合用")
    }
    if numbers.isEmpty == !isDue { throw ValidationError("写明隐患编号，或者用 --due，二者取一") }
    if !isDue, result == nil {
      throw ValidationError("用 --result 写明结果：kept、relapsed 或 falseStrikeOff")
    }
  }

  private var filters: [any RowFilter] { [site, unit, grade, officer] }

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    guard let result else {
      try listDue(bureau, output(in: context))
      return .done
    }
    let done = try bureau.lookBack(
      numbers, result, opinion: opinion ?? "", evidence: files.read(for: bureau), act.options)
    try ActReport(act: result == .kept ? .hazardLookedBack : .hazardReopened, arguments: act)
      .print(done, for: bureau, to: output(in: context))
    return .done
  }

  private func listDue(_ bureau: Bureau, _ output: Output) throws {
    let (due, asked) = try bureau.read { session in
      let asked = try AskedRows(filters, session)
      let due = try session.openLookBacks().filter { $0.dueOn <= bureau.today }
        .map { (hazard: try session.hazard($0.hazard), dueOn: $0.dueOn) }
        .filter { grade.keeps($0.hazard.grade) }
      return (
        try asked.rows(due) {
          RowFacts(
            stream: .hazard($0.hazard.number), sites: [$0.hazard.site], units: [$0.hazard.unit],
            officers: [$0.hazard.officer])
        }, asked
      )
    }
    output.note(asked)
    try output.list(
      due,
      [
        Column("隐患") { $0.hazard.number }, Column("销号编号") { $0.hazard.strikeOff },
        Column("等级", emphasis: \.hazard.grade.emphasis) { $0.hazard.grade.displayName },
        Column("文物点") { $0.hazard.siteName },
        Column("问题", shrinks: true) { $0.hazard.description },
        Column("回头看期限", rank: 0) { $0.dueOn.description },
        Column("数据性质", rank: 0) { $0.hazard.provenance?.displayName },
      ],
      empty: asked.empty("没有到期的回头看。"), summary: "共 \(due.count) 项到期。",
      next: due.first.map {
        ["wenbao hazard lookback \($0.hazard.number) --result kept --opinion 意见"]
      } ?? [], extra: ["act": nil, "dryRun": .bool(false), "warnings": []]
    ) { $0.hazard.json(on: bureau.today) }
  }
}
