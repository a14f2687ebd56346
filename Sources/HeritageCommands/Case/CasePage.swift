import Heritage
import HeritageStore

/// A case for people: the application, the frozen verdict, the steps.
struct CasePage {
  let summary: CaseSummary
  let verdict: JSONValue
  let facts: CaseRules.Facts
  let steps: [ActStep]
  let today: CivilDate

  var blocks: [any TextBlock] {
    let late = summary.isOverdue(on: today) ? "，已逾期" : ""
    let head = KeyValueBlock(
      "报建案卷 \(summary.number)",
      [
        "状态": summary.state.displayName, "项目": summary.project, "建设单位": summary.applicant,
        "地点": summary.place, "申请日期": summary.appliedOn.description,
        "办理期限": summary.dueOn.description + late,
        "用地": "\(summary.footprintName)，\(verdict["squareMetres"]?.string ?? "—") 平方米",
        "核查结论": "\(summary.conclusion.displayName)（按 \(summary.appliedOn) 有效的区划，已固定）",
      ])
    return [head, hitTable] + siteTable + [stepTable]
  }

  /// Whom the register names for each site that is touched, or may be.
  private var siteTable: [any TextBlock] {
    guard !facts.sites.isEmpty else { return [] }
    return [
      TextTable(
        facts.sites,
        [
          Column("文物点") { $0.site }, Column("用地") { $0.touch.displayName },
          Column("登记的须征得同意的部门", shrinks: true) { $0.consentingBody.shown },
          Column("登记的审批机关", shrinks: true) { $0.approvingBody.shown },
        ])
    ]
  }

  /// What the register said of the body when it acted. Acts recorded before bodies were checked say nothing of it.
  private func basis(_ step: ActStep) -> String? {
    guard !facts.sites.isEmpty, step.payload["body"] != nil else { return nil }
    guard let basis = step.payload["bodyBasis"]?.string.flatMap(CaseBodyBasis.init) else {
      return "登记时没有核对"
    }
    return basis.displayName + (step.payload["authority"]?.string.map { "，凭 \($0)" } ?? "")
  }

  private var hits: [JSONValue] { verdict["hits"]?.array ?? [] }

  private var hitTable: any TextBlock {
    guard !hits.isEmpty else {
      return facts.undrawn.isEmpty
        ? "核查时没有触及或相邻的区划。"
        : "附近没有图形的区划，须按公布文字人工核对：\(facts.undrawn.joined(separator: "、"))。"
    }
    return TextTable(
      hits,
      [
        Column("文物点") { Self.text($0, "site") + " " + Self.text($0, "siteName") },
        Column("区划") { hit in
          (ZoneKind(rawValue: Self.text(hit, "kind"))?.displayName ?? "") + " "
            + Self.text(hit, "zone")
        },
        Column("判定") { ScreeningRelation(rawValue: Self.text($0, "relation"))?.displayName },
        Column("重叠面积", .trailing) { $0["squareMetres"]?.string },
        Column("距界线", .trailing) { $0["metresToLine"]?.string },
        Column("界线版本") { $0["line"]?.string },
        Column("依据", shrinks: true) { $0["citation"]?.string },
        Column("数据性质", rank: 0) { hit in
          hit["provenance"]?.string.flatMap(Provenance.init)?.displayName
        },
      ])
  }

  private var stepTable: any TextBlock {
    TextTable(
      steps,
      [
        Column("日期") { $0.occurredOn }, Column("步骤") { $0.type.displayName },
        Column("机关") { $0.payload["body"]?.string }, Column("机关的依据") { basis($0) },
        Column("文号", shrinks: true) { $0.payload["document"]?.string },
        Column("理由、条件", shrinks: true) { step in
          let said = ["reason", "conditions"].compactMap { step.payload[$0]?.string }
          return said.isEmpty ? nil : said.joined(separator: "；")
        },
        Column("经办人") { $0.officer }, Column("流水", .trailing) { "\($0.entry)" },
      ])
  }

  private static func text(_ hit: JSONValue, _ name: String) -> String {
    hit[name]?.string ?? ""
  }

  var json: JSONValue {
    summary.json(
      on: today,
      extra: [
        "verdict": ShownVerdict.json(verdict),
        "sites": .array(
          facts.sites.map { site in
            [
              "site": .string(site.site), "touch": .string(site.touch.rawValue),
              "consentingBody": site.consentingBody.json, "approvingBody": site.approvingBody.json,
            ]
          }),
        "steps": .array(
          steps.map { step in
            .shown([
              "entry": .integer(step.entry), "type": .string(step.type.rawValue),
              "officer": .string(step.officer), "occurredOn": .string(step.occurredOn),
              "body": step.payload["body"], "document": step.payload["document"],
              "bodyBasis": step.payload["bodyBasis"], "authority": step.payload["authority"],
              "reason": step.payload["reason"], "conditions": step.payload["conditions"],
            ])
          }),
      ])
  }
}
