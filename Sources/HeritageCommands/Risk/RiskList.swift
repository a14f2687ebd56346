import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk list`: the grade of every site (风险一览).
struct RiskList: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "各文物点的风险等级和管控要求，重的在前，未评估的在后",
    discussion: """
      例:
        wenbao risk list
        wenbao 风险 一览 --grade major --csv
      """,
    aliases: ["一览"])

  @OptionGroup var grade: GradeOption<RiskGrade>
  @OptionGroup var site: SiteOption
  @OptionGroup var unit: UnitOption
  @OptionGroup var officer: OfficerOption
  @OptionGroup var days: DayRangeArguments
  @OptionGroup var overdue: OverdueFlag

  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let today = bureau.today
    let (lines, asked) = try bureau.read { session in
      let asked = try AskedRows([grade, site, unit, officer, days, overdue], session)
      let all = try RiskLine.all(session, unit: unit.unit, on: today).filter {
        grade.keeps($0.risk?.grade)
      }
      return (try asked.rows(all) { $0.facts(on: today) }, asked)
    }
    output(in: context).note(asked)
    let counts = RiskGrade.allCases.map { grade in
      "\(grade.displayName) \(lines.count { $0.risk?.grade == grade })"
    }.joined(separator: "，")
    try output(in: context).list(
      lines,
      [
        Column("文物点") { $0.site.code },
        Column("名称", shrinks: true) { $0.site.name + $0.site.provenance.mark },
        Column("区镇") { $0.site.townshipName },
        Column("等级") { $0.risk?.grade.shown ?? "未评估" },
        Column("得分", .trailing) { $0.risk.map { "\($0.assessment.score)" } },
        Column("评估日期") { $0.risk?.assessment.assessedOn.description },
        Column("说明") { $0.remark(on: today) },
        Column("管控") { $0.control?.shown },
      ],
      empty: asked.empty("没有文物点。"),
      summary: "共 \(lines.count) 处：\(counts)，未评估 \(lines.count { $0.risk == nil })。",
      next: lines.first { $0.risk == nil }.map {
        ["wenbao risk assess \($0.site.code) --level 因素=档 …"]
      } ?? ["wenbao risk matrix"]
    ) { $0.json(on: today) }
    return .done
  }
}

/// A site with its risk, as lists show it.
struct RiskLine {
  let site: SiteSummary
  let risk: SiteRisk?
  let control: GradedControl?
  /// An assessment newer than the one in force that awaits its review.
  let pending: AssessmentSummary?

  static func all(
    _ session: ReadSession, unit: String?, on day: CivilDate
  ) throws -> [RiskLine] {
    let risks = try session.siteRisks()
    let assessments = Dictionary(grouping: try session.assessments(), by: \.site)
    let order: [RiskGrade?] = [.major, .larger, .ordinary, .low, nil]
    return try session.sites(SiteFilter(township: unit)).map { site in
      let risk = risks[site.code]
      return RiskLine(
        site: site, risk: risk,
        control: try risk.map { try session.control(of: $0.grade, on: day) },
        pending: assessments[site.code]?.last { $0.state == .assessed })
    }.sorted { left, right in
      let places = (order.firstIndex(of: left.risk?.grade), order.firstIndex(of: right.risk?.grade))
      return (places.0 ?? 9, left.site.code) < (places.1 ?? 9, right.site.code)
    }
  }

  fileprivate func facts(on day: CivilDate) -> RowFacts {
    RowFacts(
      stream: risk.map { .assessment($0.assessment.number) }, sites: [site.code],
      day: risk?.assessment.assessedOn,
      isOverdue: risk.map { $0.assessment.hasExpired(on: day) } ?? false)
  }

  func remark(on day: CivilDate) -> String? {
    var remarks: [String] = []
    if let risk, risk.relapsesSince > 0 { remarks.append("评估后复发 \(risk.relapsesSince) 次，升级") }
    if let risk, risk.assessment.hasExpired(on: day) { remarks.append("评估已过期") }
    if let pending { remarks.append("\(pending.number) 待复核") }
    return remarks.isEmpty ? nil : remarks.joined(separator: "；")
  }

  func json(on day: CivilDate) -> JSONValue {
    .shown([
      "site": .string(site.code), "provenance": .string(site.provenance.rawValue),
      "grade": .string(risk?.grade.rawValue ?? "unassessed"),
      "relapsesSince": risk.map { .integer($0.relapsesSince) },
      "assessment": risk?.assessment.json,
      "expired": risk.map { .bool($0.assessment.hasExpired(on: day)) },
      "pending": pending.map { .string($0.number) },
      "control": control.map {
        [
          "days": .integer($0.days), "inspector": .string($0.inspector.rawValue),
          "report": .string($0.report.rawValue),
        ]
      },
    ])
  }
}
