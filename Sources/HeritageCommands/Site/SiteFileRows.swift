import Heritage
import HeritageOperations
import HeritageStore

/// The file of a site in a few lines, a label and what there is to say: for one screen, and for one page of paper.
struct SiteFileRows {
  let file: SiteFile

  var title: String { "\(file.site.code) \(file.site.markedName)" }

  var rows: [(label: String, value: String)] {
    [
      ("级别", file.site.designation),
      (
        "地址", "\(file.site.address)（\(file.site.townshipNames)）\(file.site.disclosureMark)"
      ),
      ("现状", condition), ("区划", zones), ("责任事项", duties), ("责任人", persons),
      ("检查", inspection), ("风险", risk), ("隐患", hazards), ("工程", works), ("使用", uses),
      ("报建", cases), ("沿革", history),
    ]
  }

  /// Class, era, ownership and condition, as far as they are stated.
  private var condition: String {
    let facts = Dictionary(file.detail.facts.map { ($0.field, $0.value) }) { $1 }
    func fact(_ field: String) -> String? {
      facts[field]?.value.map { StoredValueWords.text(of: $0, in: field, of: "site_revision") }
    }
    let state = fact("condition").map { "保存\($0)" } ?? "保存状况未知"
    return
      ([file.site.category.displayName]
      + [fact("era"), fact("ownership"), state]
      .compactMap { $0 }).joined(separator: "，")
  }

  private var zones: String {
    guard !file.detail.zones.isEmpty else { return "没有登记" }
    return file.detail.zones.map { zone in
      "\(zone.kind.displayName) \(zone.code)" + (zone.srs == nil ? "（无图形）" : "")
    }.joined(separator: "，")
  }

  private var duties: String {
    guard !file.duties.isEmpty else {
      return file.gaps.isEmpty
        ? "没有缺项" : "缺" + file.gaps.map(\.aspect.displayName).joined(separator: "、")
    }
    let standing = file.duties.map { ($0, $0.standing(on: file.today)) }
    let waiting = standing.count { if case .notStarted = $0.1 { true } else { false } }
    let owed = standing.filter(\.1.isOwed).sorted {
      ($0.0.facts.dueOn?.description ?? "9") < ($1.0.facts.dueOn?.description ?? "9")
    }
    let named = owed.map { one, standing in
      one.facts.duty.title
        + (one.facts.dueOn.map { "（\($0)\(standing.isOverdue ? "，逾期" : "")）" } ?? "（无期限）")
    }
    return "已办或免办 \(standing.count - waiting - owed.count) 项，未起算 \(waiting) 项，待办 \(owed.count) 项"
      + (named.isEmpty ? "" : "：" + Self.first(4, of: named))
  }

  private var persons: String {
    let running = file.responsibility.heads.map {
      "施工期间直接责任人 \($0.unitText) \($0.head)（\($0.works)）"
    }
    let registered = file.detail.persons.map { person in
      "\(person.role.displayName) \(person.name.shown)" + (person.unit.map { "（\($0)）" } ?? "")
    }
    let all = running + registered
    return all.isEmpty ? "没有登记" : all.joined(separator: "，")
  }

  private var inspection: String {
    let counted = ChecklistCount.counts(file.items)
    let items = counted.reduce(0) { $0 + $1.byClass + $1.added }
    let conditions = file.items.count { $0.reason == .byUse }
    let tables =
      "\(counted.count) 张表 \(items) 项" + (conditions == 0 ? "" : "（使用条件 \(conditions) 项）")
    guard let due = file.due else { return tables }
    let by = due.inspector.map { "，由\($0.displayName)检查" } ?? ""
    return "\(tables)；上次 \(due.lastWords)，下次 \(due.nextWords(on: file.today))"
      + "；每 \(due.interval) 天一次\(due.isShortened ? "，复发后缩短" : "")\(by)"
  }

  private var risk: String {
    let waiting = file.pending.map { "；\($0.number) 待复核" } ?? ""
    guard let risk = file.risk else { return "未评估" + waiting }
    let assessment = risk.assessment
    let reasons = file.shares.filter { $0.factor.axis == .likelihood && $0.input.level > 1 }
      .prefix(3).map { "\($0.factor.title) \($0.input.level) 档" }
    return "\(risk.shown)；\(assessment.score) 分"
      + (reasons.isEmpty ? "" : "（\(reasons.joined(separator: "、"))）")
      + "，\(assessment.assessedOn) 评估"
      + (assessment.hasExpired(on: file.today) ? "，已过期" : "") + waiting
      + (file.control.map { "；\($0.shown)" } ?? "")
  }

  private var hazards: String {
    guard !file.hazards.isEmpty else { return "没有在账隐患" }
    let major = file.hazards.count { $0.grade == .major }
    let overdue = file.hazards.count { $0.isOverdue(on: file.today) }
    let named = file.hazards.map { hazard in
      "\(hazard.number) \(hazard.state.displayName)" + (hazard.deadline.map { "（\($0)）" } ?? "")
    }
    return "在账 \(file.hazards.count) 项，重大 \(major)，逾期 \(overdue)：" + Self.first(4, of: named)
  }

  private var works: String {
    guard !file.works.isEmpty else { return "没有在办工程" }
    return Self.first(
      3, of: file.works.map { "\($0.number) \($0.title)，\($0.stateName)" })
  }

  private var uses: String {
    let uses = file.uses.map { use in
      "\(use.number) \(use.use)（\(use.openness.displayName)，\(use.reviewOn) 前复核）"
        + (use.worsens.map { "，加重风险：\($0)" } ?? "")
    }
    let held = file.events.filter { $0.heldOn.year == file.today.year }
    let reach = held.reduce(0) { $0 + $1.reach }
    return (uses.isEmpty ? "没有登记" : Self.first(3, of: uses))
      + (held.isEmpty ? "" : "；本年开放、活动、宣传 \(held.count) 次 \(reach) 人次")
  }

  private var cases: String {
    guard !file.cases.isEmpty else { return "没有在办案卷" }
    return Self.first(
      3,
      of: file.cases.map { one in
        let bodies = one.unregisteredBodies.joined(separator: "、")
        return "\(one.number) \(one.project)，\(one.state.displayName)"
          + (bodies.isEmpty ? "" : "（登记册没有载明由 \(bodies) 办）")
      })
  }

  private var history: String {
    let last = file.history.last.map { entry in
      "，最近 \(entry.occurredOn) \(entry.typeName)"
    }
    return "\(file.history.count) 条\(last ?? "")"
  }

  /// The first few, and how many more there are.
  private static func first(_ count: Int, of texts: [String]) -> String {
    texts.prefix(count).joined(separator: "；")
      + (texts.count > count ? "；还有 \(texts.count - count) 项" : "")
  }
}
