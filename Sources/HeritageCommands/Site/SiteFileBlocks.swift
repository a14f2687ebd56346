import Heritage
import HeritageOperations
import HeritageStore

/// The parts of a site's file that the full page and `--json` have besides the register: duties, risk, works, use,
/// cases, history.
struct SiteFileBlocks {
  let file: SiteFile

  var duties: [any TextBlock] {
    guard !file.duties.isEmpty else { return [] }
    return [
      TextTable(
        file.duties,
        [
          Column("责任事项") { $0.facts.duty.title },
          Column("起算") { $0.facts.startedOn?.description },
          Column("期限") { $0.facts.dueOn?.description },
          Column("状态") { $0.standing(on: file.today).displayName },
        ])
    ]
  }

  var risk: [any TextBlock] {
    guard let risk = file.risk else { return ["风险：未评估。"] }
    return [
      "风险：\(risk.shown)。" + (file.control.map { "\($0.shown)。" } ?? ""),
      TextTable(
        file.shares,
        [
          Column("风险因素") { $0.factor.title }, Column("一侧") { $0.factor.axis.displayName },
          Column("档", .trailing) { "\($0.input.level)" },
          Column("占本侧", .trailing) { "\($0.permille / 10).\($0.permille % 10)%" },
        ]),
    ]
  }

  var works: [any TextBlock] {
    guard !file.works.isEmpty else { return [] }
    return [
      TextTable(
        file.works,
        [
          Column("保护工程") { $0.number }, Column("名称", shrinks: true) { $0.title },
          Column("状态") { $0.stateName }, Column("施工单位") { $0.unitText },
        ])
    ]
  }

  var uses: [any TextBlock] {
    let table = TextTable(
      file.uses,
      [
        Column("使用") { $0.number }, Column("用途", shrinks: true) { $0.use },
        Column("使用人") { $0.user }, Column("开放") { $0.openness.displayName },
        Column("复核") { $0.reviewOn.description },
        Column("加重风险", shrinks: true) { $0.worsens },
      ])
    let held = TextTable(
      file.events,
      [
        Column("开放、活动、宣传", shrinks: true) { "\($0.kind.displayName) \($0.title)" },
        Column("日期") { $0.heldOn.description }, Column("人次", .trailing) { "\($0.reach)" },
      ])
    return (file.uses.isEmpty ? [] : [table]) + (file.events.isEmpty ? [] : [held])
  }

  var cases: [any TextBlock] {
    guard !file.cases.isEmpty else { return [] }
    return [
      TextTable(
        file.cases,
        [
          Column("报建案卷") { $0.number }, Column("项目", shrinks: true) { $0.project },
          Column("核查结论") { $0.conclusion.displayName }, Column("状态") { $0.state.displayName },
        ])
    ]
  }

  /// The last ten entries; all of them are in `site history`.
  var history: [any TextBlock] {
    [
      TextTable(
        file.history.suffix(10),
        [
          Column("沿革") { $0.occurredOn }, Column("事项") { $0.typeName },
          Column("对象") { $0.stream }, Column("经办人") { $0.officer },
          Column("流水", .trailing) { "\($0.seq)" },
        ])
    ]
      + (file.history.count > 10
        ? ["另有较早的 \(file.history.count - 10) 条：wenbao site history \(file.site.code)"] : [])
  }

  var json: [String: JSONValue] {
    [
      "duties": .array(file.duties.map { $0.json(on: file.today) }),
      "risk": .shown([
        "grade": .string(file.risk?.grade.rawValue ?? "unassessed"),
        "relapsesSince": file.risk.map { .integer($0.relapsesSince) },
        "assessment": file.risk?.assessment.json, "pending": file.pending?.json,
      ]),
      "works": .array(
        file.works.map { $0.json(on: file.today) }), "uses": .array(file.uses.map { $0.json() }),
      "events": .array(file.events.map { $0.json() }),
      "cases": .array(file.cases.map { $0.json(on: file.today) }),
      "historyCount": .integer(file.history.count),
    ]
  }
}
