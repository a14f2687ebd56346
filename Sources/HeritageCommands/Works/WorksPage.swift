import Heritage
import HeritageOperations
import HeritageStore

/// The page about works: facts, what they are for, the steps, the evidence.
struct WorksPage {
  /// What the works are for, with what is on record of it.
  struct Cause {
    var cause: WorksCause
    /// The hazard, where it is one.
    var hazard: HazardSummary?
  }

  /// A file that a step rests on.
  private struct File {
    var step: ActStep
    var text: String
  }

  let works: WorksSummary
  let causes: [Cause]
  let steps: [ActStep]
  let authorities: (approving: Stated<String>, consenting: Stated<String>)
  /// Code and name of each officer.
  let officers: [String: String]
  let today: CivilDate
  let next: [String]

  init(_ reference: String, today: CivilDate, _ session: ReadSession) throws {
    self.today = today
    works = try session.works(reference)
    causes = try session.causes(of: works).map { cause in
      Cause(cause: cause, hazard: cause.kind == .hazard ? try session.hazard(cause.number) : nil)
    }
    steps = try session.steps(of: .works(works.number))
    authorities = try session.authorities(ofSite: works.site)
    officers = Dictionary(
      uniqueKeysWithValues: try session.officerNames().map { ($0.key, "\($0.key) \($0.value)") })
    next = try WorksSteps(works, authorities, session).commands
  }

  var blocks: [any TextBlock] { [facts, causeTable, stepTable, fileTable].compactMap { $0 } }

  private var facts: KeyValueBlock {
    let late = works.isOverdue(on: today) ? "，已逾期" : ""
    var block = KeyValueBlock(
      "保护工程 \(works.number)",
      [
        "状态": works.stateName, "名称": works.title, "种类": works.kind.displayName,
        "文物点": "\(works.site) \(works.siteName)", "方案": works.scheme, "缘由": works.reason,
        "计划": "\(works.planFrom) 至 \(works.planTo)\(late)",
        "预算": works.budget.map(WorksWords.yuan), "资金来源": works.fundsSource,
        "已付": works.paid > 0 ? WorksWords.yuan(works.paid) : nil,
        "临时措施": works.interimMeasure, "审批机关": authorities.approving.shown,
        "先征求意见": authorities.consenting.shown, "施工单位": works.unitText, "负责人": works.head,
        "数据性质": works.provenance?.displayName,
      ])
    if works.state == .started, let since = works.startedOn {
      block.rows.append(("直接责任人", "施工单位负责人，自 \(since) 起至验收合格"))
    }
    return block
  }

  private var causeTable: (any TextBlock)? {
    guard !causes.isEmpty else { return nil }
    return TextTable(
      causes,
      [
        Column("事由") { $0.cause.kind.displayName }, Column("编号") { $0.cause.number },
        Column("状态") { $0.hazard?.state.displayName },
        Column("等级") { $0.hazard?.grade.displayName },
        Column("问题", shrinks: true) { $0.hazard?.description },
      ])
  }

  private var stepTable: any TextBlock {
    TextTable(
      steps,
      [
        Column("日期") { $0.occurredOn }, Column("步骤") { $0.type.displayName },
        Column("内容", shrinks: true) { step in
          let facts = WorksWords.facts(of: step.type, step.payload)
          return facts.isEmpty ? nil : facts.joined(separator: "；")
        },
        Column("经办人") { officers[$0.officer] ?? $0.officer },
        Column("流水", .trailing) { "\($0.entry)" },
      ])
  }

  private var fileTable: (any TextBlock)? {
    let files = steps.flatMap { step in
      EntryWords(type: step.type, payload: step.payload, unitNames: [:], periodNames: [:])
        .evidence.map { File(step: step, text: $0) }
    }
    guard !files.isEmpty else { return nil }
    return TextTable(
      files,
      [
        Column("佐证材料", shrinks: true) { $0.text }, Column("步骤") { $0.step.type.displayName },
        Column("流水", .trailing) { "\($0.step.entry)" },
      ])
  }

  var json: JSONValue {
    works.json(
      on: today,
      extra: [
        "approvingBody": authorities.approving.json, "consentingBody": authorities.consenting.json,
        "causes": .array(
          causes.map { cause in
            .shown([
              "kind": .string(cause.cause.kind.rawValue), "number": .string(cause.cause.number),
              "state": cause.hazard.map { .string($0.state.rawValue) },
            ])
          }),
        "steps": .array(
          steps.map { step in
            [
              "entry": .integer(step.entry), "type": .string(step.type.rawValue),
              "officer": .string(step.officer), "occurredOn": .string(step.occurredOn),
              "payload": step.payload,
            ]
          }),
      ])
  }
}

extension WorksSummary {
  /// As `--json` gives it.
  func json(on day: CivilDate, extra: [String: JSONValue] = [:]) -> JSONValue {
    .shown(
      [
        "overdue": .bool(isOverdue(on: day)),
        "number": .string(number), "state": .string(state.rawValue),
        "outcome": outcome.map { .string($0.rawValue) }, "site": .string(site),
        "siteName": .string(siteName), "provenance": provenance.map { .string($0.rawValue) },
        "kind": .string(kind.rawValue), "title": .string(title), "scheme": .string(scheme),
        "reason": reason.map(JSONValue.string), "budget": budget.map(JSONValue.integer),
        "paid": .integer(paid), "fundsSource": fundsSource.map(JSONValue.string),
        "planFrom": .string(planFrom.description), "planTo": .string(planTo.description),
        "interimMeasure": interimMeasure.map(JSONValue.string),
        "proposedBy": .string(proposedBy), "unit": unit.map(JSONValue.string),
        "unitName": unitName.map(JSONValue.string), "unitHead": head.map(JSONValue.string),
        "startedOn": startedOn.map { .string($0.description) },
        "acceptedOn": acceptedOn.map { .string($0.description) },
        "lastOn": .string(lastOn.description),
      ].merging(extra.mapValues { $0 }) { $1 })
  }
}
