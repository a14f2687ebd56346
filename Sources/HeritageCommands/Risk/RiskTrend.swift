import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk trend`: the assessments of a site, or of all, in the order of time (风险走势).
struct RiskTrend: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "历次风险评估：得分怎样变化",
    discussion: """
      例:
        wenbao risk trend KS6-01
        wenbao 风险 走势
      """,
    aliases: ["走势"])

  @OptionGroup var site: SiteArgument
  @OptionGroup var state: StateOption<AssessmentState>
  @OptionGroup var grade: GradeOption<RiskGrade>
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (lines, asked, names) = try bureau(in: context).read { session in
      let asked = try AskedRows([site, state, grade, unit, officer, days], session)
      // What changed since the last one is known before anything is left out.
      let lines = try Self.lines(session.assessments(site: site.code)).filter {
        state.keeps($0.assessment.state) && grade.keeps($0.assessment.grade)
      }
      return (
        try asked.rows(lines) { $0.assessment.facts }, asked,
        Dictionary(uniqueKeysWithValues: try session.siteNames().map { ($0.code, $0.markedName) })
      )
    }
    output(in: context).note(asked)
    try output(in: context).list(
      lines,
      [
        Column("评估") { $0.assessment.number },
        Column("日期") { $0.assessment.assessedOn.description },
        Column("文物点") { $0.assessment.site },
        Column("名称", shrinks: true) { names[$0.assessment.site] },
        Column("方法") { "\($0.assessment.method) \($0.assessment.methodVersion)" },
        Column("得分", .trailing) { "\($0.assessment.score)" },
        Column("比上次", .trailing) { $0.change.map { $0 > 0 ? "+\($0)" : "\($0)" } },
        Column("等级") { $0.assessment.grade.shown },
        Column("状态") { $0.assessment.state.displayName },
      ],
      empty: asked.empty("还没有风险评估。"), summary: "共 \(lines.count) 次。",
      next: lines.last.map { ["wenbao risk show \($0.assessment.number) --explain"] }
        ?? ["wenbao risk assess 文物点 --level 因素=档 …"]
    ) { line in
      line.assessment.json.adding(["change": line.change.map(JSONValue.integer)])
    }
    return .done
  }

  /// Each assessment with the change from the confirmed one before it.
  private static func lines(
    _ assessments: [AssessmentSummary]
  ) -> [(assessment: AssessmentSummary, change: Int?)] {
    var last: [String: Int] = [:]
    return assessments.map { assessment in
      let change = last[assessment.site].map { assessment.score - $0 }
      if assessment.state == .confirmed { last[assessment.site] = assessment.score }
      return (assessment, change)
    }
  }
}

extension AssessmentSummary {
  fileprivate var facts: RowFacts {
    RowFacts(stream: .assessment(number), sites: [site], day: assessedOn)
  }
}
