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

  @Argument(help: ArgumentHelp("只列这一处", valueName: "文物点"))
  var site: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (assessments, names) = try bureau(in: context).read { session in
      if let site { _ = try session.site(site) }
      return (
        try session.assessments(site: site),
        Dictionary(uniqueKeysWithValues: try session.siteNames().map { ($0.code, $0.markedName) })
      )
    }
    let lines = Self.lines(assessments)
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
      empty: "还没有风险评估。", summary: "共 \(lines.count) 次。",
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
