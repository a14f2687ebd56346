import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk show`: an assessment, by its number or that of a site (评估详情).
struct RiskShow: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "一次风险评估的详情：每个因素占多少，按哪一版方法",
    discussion: """
      写文物点编号的，列出它现行的等级和理由。

      例:
        wenbao risk show 1 --explain
        wenbao 风险 详情 KS6-02
      """,
    aliases: ["详情"])

  @Argument(help: ArgumentHelp("评估编号或文物点编号", valueName: "评估"))
  var number: String

  @Flag(help: "列出每个因素占多少")
  var explain = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (page, risk, control, steps) = try bureau.read { session in
      let summary = try chosen(session)
      let (method, result) = try session.recompute(summary, version: nil)
      let risk = try session.siteRisks(site: summary.site)[summary.site]
      return (
        RiskPage(
          assessment: summary, result: result, method: method,
          siteName: try session.site(summary.site).markedName,
          uses: try session.uses(site: summary.site).filter {
            $0.worsens != nil && $0.state == .inForce
          }), risk, try risk.map { try session.control(of: $0.grade, on: today) },
        try session.steps(of: .assessment(summary.number))
      )
    }
    output(in: context).show(
      [facts(page, risk, control, today)] + (explain ? page.explanation : []) + page.useBlocks
        + [StepTable.block(steps, empty: "")],
      next: next(page), json: page.json(extra: ["steps": StepTable.json(steps)]))
    return .done
  }

  /// The assessment of that number; of a site, the one in force, or the last.
  private func chosen(_ session: ReadSession) throws -> AssessmentSummary {
    guard try !session.sites(SiteFilter(code: number)).isEmpty else {
      return try session.assessment(number)
    }
    let all = try session.assessments(site: number)
    guard let found = try session.siteRisks(site: number)[number]?.assessment ?? all.last else {
      throw StoreError.unknown(RecordReference(.assessment, number))
    }
    return found
  }

  private func facts(
    _ page: RiskPage, _ risk: SiteRisk?, _ control: GradedControl?, _ today: CivilDate
  ) -> KeyValueBlock {
    let summary = page.assessment
    var rows: [(label: String, value: String?)] = [
      ("文物点", "\(summary.site) \(page.siteName)"), ("状态", summary.state.displayName),
      ("结果", page.result.map(RiskPage.words)),
      ("方法", "\(summary.method) \(summary.methodVersion) 版"),
      ("评估", "\(summary.assessor)，\(summary.assessedOn)"),
      ("复核", summary.reviewer.map { "\($0)，\(summary.reviewedOn?.description ?? "")" }),
      (
        "有效期",
        "至 \(summary.validUntil)" + (summary.hasExpired(on: today) ? "（已过期，须重新评估）" : "")
      ),
    ]
    if let risk, risk.assessment.number == summary.number {
      rows.append(("现行等级", risk.shown))
      rows.append(("管控", control?.shown))
    }
    return KeyValueBlock(title: "风险评估 \(summary.number)", rows: rows)
  }

  private func next(_ page: RiskPage) -> [String] {
    page.assessment.state == .assessed
      ? [
        "wenbao risk review \(page.assessment.number) --as 另一位经办人 --result confirmed --opinion 意见"
      ] : ["wenbao risk trend \(page.assessment.site)", "wenbao inspect due"]
  }
}

extension SiteRisk {
  /// The grade in force, with what raised it.
  var shown: String {
    guard relapsesSince > 0 else { return grade.shown }
    return "\(grade.shown)：评估为\(assessment.grade.displayName)，其后复发 \(relapsesSince) 次，升级"
  }
}

extension GradedControl {
  /// 每 15 天由市局检查，报市政府
  var shown: String {
    "每 \(days) 天由\(inspector.displayName)检查，" + (report == .none ? "不报送" : "报\(report.displayName)")
  }
}
