package import Heritage
package import HeritageStore

/// Something the bureau owes today.
package struct TodoItem: Hashable, Sendable {
  package enum Kind: String, CodedTerm {
    case orderOverdue, extensionToDecide, claimToAccept, toList, toDelist, fundsToReview, toOrder,
      toStrikeOff, lookBackDue, returnMissing
    case returnToCompare, differenceToSettle, periodToCutOff, periodToSeal, caseToDecide,
      inspectionDue
    case dutyOverdue, assessmentToReview, assessmentExpired, useToReview
    case worksOverdue, worksToStart, worksToClose

    package var displayName: String {
      switch self {
      case .orderOverdue: "整改逾期"
      case .extensionToDecide: "延期待审批"
      case .claimToAccept: "待复核验收"
      case .toList: "待挂牌督办"
      case .toDelist: "待摘牌"
      case .fundsToReview: "资金待核查"
      case .toOrder: "待下达整改"
      case .toStrikeOff: "可以销号"
      case .lookBackDue: "回头看到期"
      case .returnMissing: "回报未到"
      case .returnToCompare: "回报待对账"
      case .differenceToSettle: "差异待处理"
      case .periodToCutOff: "期次待截账"
      case .periodToSeal: "期次可封账"
      case .caseToDecide: "报建待办"
      case .inspectionDue: "检查到期"
      case .dutyOverdue: "责任事项逾期"
      case .assessmentToReview: "风险评估待复核"
      case .assessmentExpired: "风险评估过期"
      case .useToReview: "使用待复核"
      case .worksOverdue: "工程逾期"
      case .worksToStart: "工程待开工"
      case .worksToClose: "工程待结项"
      }
    }
  }

  package var kind: Kind
  /// Number or code of what it is about.
  package var subject: String
  package var detail: String
  /// Of the site it is about, where it is about one.
  package var provenance: Provenance?
  /// The day it was, or is, due.
  package var dueOn: CivilDate?
  /// The command that does it.
  package var command: String
  /// Where it belongs, as far as it belongs somewhere.
  package var place = Place()

  /// Whose business something is.
  package struct Place: Hashable, Sendable {
    /// Of the hazard that it is about.
    package var grade: HazardGrade?
    package var site: String?
    /// The unit on whose ledger the hazard stands, or that answers for the site.
    package var unit: String?
    package var unitName: String?
    /// The officer in charge of the hazard.
    package var officer: String?
  }

  /// Days past the day it was due; `nil` where it is not past, or no day was set.
  package func daysOverdue(on today: CivilDate) -> Int? {
    guard let dueOn, dueOn < today else { return nil }
    return today.daysSinceEpoch - dueOn.daysSinceEpoch
  }
}

extension ReadSession {
  /// What the bureau owes on a day (待办), the most pressing kinds first.
  package func todo(today: CivilDate) throws -> [TodoItem] {
    let hazards = try hazards()
    let sites = Dictionary(
      try siteNames().map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let items =
      try hazardTodo(hazards, today) + lookBackTodo(today) + reconciliationTodo(today)
      + caseTodo() + worksTodo(today) + inspectionTodo(today) + siteTodo(sites, today)
    return placed(items, hazards, sites)
  }

  /// The same items with whose business each is.
  private func placed(
    _ items: [TodoItem], _ hazards: [HazardSummary], _ sites: [String: SiteName]
  ) -> [TodoItem] {
    let ledger = Dictionary(hazards.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    return items.map { item in
      var item = item
      if let hazard = ledger[item.subject] {
        item.place = TodoItem.Place(
          grade: hazard.grade, site: hazard.site, unit: hazard.unit, unitName: hazard.unitName,
          officer: hazard.officer)
      } else if let site = item.place.site.flatMap({ sites[$0] }) {
        (item.place.unit, item.place.unitName) = (site.township, site.townshipName)
      }
      return item
    }
  }

  private func hazardTodo(
    _ hazards: [HazardSummary], _ today: CivilDate
  ) throws -> [TodoItem] {
    var items: [TodoItem] = []
    func add(_ kind: TodoItem.Kind, _ hazard: HazardSummary, _ dueOn: CivilDate?, _ command: String)
    {
      items.append(
        TodoItem(
          kind: kind, subject: hazard.number, detail: "\(hazard.siteName)：\(hazard.description)",
          provenance: hazard.provenance, dueOn: dueOn, command: "wenbao hazard \(command)"))
    }
    for hazard in hazards where hazard.isOverdue(on: today) {
      add(.orderOverdue, hazard, hazard.deadline, "show \(hazard.number)")
    }
    for hazard in hazards where hazard.state == .ordered && hazard.extensionAsked != nil {
      add(
        .extensionToDecide, hazard, hazard.deadline,
        "decide-extension \(hazard.number) --decision granted --opinion 意见")
    }
    // Nothing can be accepted before the works that cure it are.
    let waiting = try hazardsAwaitingWorks()
    for hazard in hazards where hazard.state == .claimed && !waiting.contains(hazard.number) {
      add(.claimToAccept, hazard, nil, "accept \(hazard.number) --opinion 复核意见")
    }
    for hazard in hazards where hazard.state == .registered || hazard.state == .reopened {
      add(
        .toOrder, hazard, nil,
        "order \(hazard.number) --measure 措施 --person 责任人 --deadline 日期")
    }
    for hazard in try readyToStrikeOff(hazards) {
      add(.toStrikeOff, hazard, nil, "strike \(hazard.number)")
    }
    items += supervisionTodo(hazards, today)
    return items
  }

  /// Major hazards to be listed and delisted (R2), and funds to be looked at again.
  private func supervisionTodo(_ hazards: [HazardSummary], _ today: CivilDate) -> [TodoItem] {
    hazards.flatMap { hazard -> [TodoItem] in
      func item(_ kind: TodoItem.Kind, _ dueOn: CivilDate?, _ command: String) -> TodoItem {
        TodoItem(
          kind: kind, subject: hazard.number, detail: "\(hazard.siteName)：\(hazard.description)",
          provenance: hazard.provenance, dueOn: dueOn, command: "wenbao hazard \(command)")
      }
      var items: [TodoItem] = []
      if hazard.grade == .major, hazard.listing == .never,
        hazard.state == .ordered || hazard.state == .claimed
      {
        items.append(
          item(.toList, nil, "list-supervised \(hazard.number) --document 文号 --authority 督办单位"))
      }
      if hazard.listing == .listed, hazard.state == .accepted {
        items.append(item(.toDelist, nil, "delist \(hazard.number) --document 文号 --opinion 意见"))
      }
      if let review = hazard.fundsReview, review <= today, hazard.state.isOpen {
        items.append(
          item(
            .fundsToReview, review,
            "fund \(hazard.number) --interim-control 防范措施 --review-on 日期"))
      }
      return items
    }
  }

  private func lookBackTodo(_ today: CivilDate) throws -> [TodoItem] {
    try openLookBacks().filter { $0.dueOn <= today }.map { lookBack in
      TodoItem(
        kind: .lookBackDue, subject: lookBack.hazard, detail: "销号后回头看", dueOn: lookBack.dueOn,
        command: "wenbao hazard lookback \(lookBack.hazard) --result kept --opinion 意见")
    }
  }

  private func reconciliationTodo(_ today: CivilDate) throws -> [TodoItem] {
    try periods().filter { $0.state != .sealed }.flatMap { period -> [TodoItem] in
      if period.state == .running {
        guard period.endsOn < today else { return [] }
        return [
          TodoItem(
            kind: .periodToCutOff, subject: period.name, detail: "期次已到期", dueOn: period.endsOn,
            command: "wenbao reconcile cut-off \(period.name)")
        ]
      }
      let unmet = try Bureau.unmetForSealing(period, self)
      guard !unmet.isEmpty else {
        return [
          TodoItem(
            kind: .periodToSeal, subject: period.name, detail: "回报已齐，差异已处理",
            command: "wenbao reconcile seal \(period.name)")
        ]
      }
      return unmet.compactMap { todo($0, period) }
    }
  }

  private func todo(_ condition: ReconciliationCondition, _ period: PeriodSummary) -> TodoItem? {
    let kind: TodoItem.Kind
    switch condition {
    case .returnMissing: kind = .returnMissing
    case .returnNotCompared: kind = .returnToCompare
    case .differenceNotSettled: kind = .differenceToSettle
    default: return nil
    }
    return TodoItem(
      kind: kind, subject: period.name, detail: condition.message,
      command: condition.remedy.commands.first ?? "")
  }

  /// Cases that await a decision, the one due first before the others.
  private func caseTodo() throws -> [TodoItem] {
    try worksCases().filter(\.state.isPending).sorted { $0.dueOn < $1.dueOn }.map { pending in
      TodoItem(
        kind: .caseToDecide, subject: pending.number,
        detail: "\(pending.project)：\(pending.conclusion.displayName)，\(pending.state.displayName)",
        dueOn: pending.dueOn, command: "wenbao case show \(pending.number)")
    }
  }

  private func inspectionTodo(_ today: CivilDate) throws -> [TodoItem] {
    try inspectionsDue(today: today).filter { $0.dueOn <= today }.map { due in
      let items = due.items.count { $0.dueOn <= today }
      return TodoItem(
        kind: .inspectionDue, subject: due.site.code,
        detail: due.site.name + (due.lastOn.map { "（上次 \($0)" } ?? "（从未检查")
          + "，到期 \(items) 项）",
        provenance: due.site.provenance, dueOn: due.dueOn,
        command: "wenbao inspect run \(due.site.code)", place: .init(site: due.site.code))
    }
  }
}
