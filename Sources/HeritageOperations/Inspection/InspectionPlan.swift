package import Heritage
package import HeritageStore

/// What is settled about an inspection before it begins.
package struct InspectionHead: Hashable, Sendable {
  package var code: String
  package var site: String
  package var kind: InspectionKind
  package var inspectedOn: CivilDate
  package var unit: String
  package var inspectors: [String]
  /// Templates to go through; empty: all.
  package var checklists: [String]
}

/// What somebody asks for; what is left out is found.
package struct InspectionRequest: Sendable {
  package var site: String
  /// Routine (日常检查) where it is left out.
  package var kind: InspectionKind?
  package var inspectedOn: CivilDate?
  package var unit: String?
  package var inspectors: [String] = []
  package var code: String?
  package var checklists: [String] = []
  package var lateReason: String?

  package init(site: String) {
    self.site = site
  }
}

/// An inspection that can begin.
package struct InspectionPlan: Sendable {
  package var head: InspectionHead
  package var site: SiteSummary
  package var items: [ChecklistItemSummary]
  /// The unit's name.
  package var unitName: String
  /// What is known of the items before the inspection, by reference.
  package var memories: [String: ItemMemory]
}

extension Bureau {
  /// Settles everything about an inspection, and refuses now what would be refused after the walk.
  package func plan(_ request: InspectionRequest) throws -> InspectionPlan {
    try write(commit: false) { session in
      let site = try session.read.site(request.site)
      let day = request.inspectedOn ?? session.today
      let code = try request.code ?? session.read.freeInspectionCode(site: site.code, on: day)
      if try session.read.isInspectionCodeTaken(code) {
        throw OperationError.inspectionExists(code: code)
      }
      let unit = try session.read.inspectingUnit(
        request.unit ?? session.officer.unit, on: day)
      let head = InspectionHead(
        code: code, site: site.code, kind: request.kind ?? .routine, inspectedOn: day,
        unit: unit.code,
        inspectors: request.inspectors.isEmpty ? [session.officer.name] : request.inspectors,
        checklists: request.checklists)
      let walk = InspectionWalk(try session.read.itemsToInspect(site, request.checklists))
      try refuseImpossibleDay(
        walk.record(head), ActOptions(lateReason: request.lateReason), session)
      return InspectionPlan(
        head: head, site: site, items: walk.items, unitName: unit.name,
        memories: try session.read.itemMemories(site: site.code, before: day))
    }
  }
}

extension ReadSession {
  /// `JC-SITE-YYYYMMDD-n` with the first number that is free.
  func freeInspectionCode(site: String, on day: CivilDate) throws -> String {
    let digits = day.description.filter { $0 != "-" }
    var number = 1
    while try isInspectionCodeTaken("JC-\(site)-\(digits)-\(number)") { number += 1 }
    return "JC-\(site)-\(digits)-\(number)"
  }

  /// The unit of that code, or the bureau's own.
  fileprivate func inspectingUnit(_ code: String?, on day: CivilDate) throws -> UnitSummary {
    if let code {
      try refuseSucceeded(code, on: day)
      return try unit(code)
    }
    guard let bureau = try units().first(where: { $0.kind == .bureau }) else {
      throw OperationError.inspectingUnitUnknown
    }
    return bureau
  }

  /// The items to go through at a site: those that apply, of the templates asked for.
  package func itemsToInspect(
    _ site: SiteSummary, _ checklists: [String]
  ) throws -> [ChecklistItemSummary] {
    for code in checklists { _ = try checklist(code) }
    let items = try siteItems(site).filter(\.applies).map(\.item)
      .filter { checklists.isEmpty || checklists.contains($0.checklist) }
    guard !items.isEmpty else { throw OperationError.nothingToInspect(site: site.code) }
    return items
  }
}

extension InspectionWalk {
  /// The record of the walk; items without an answer are not checked (未查).
  package func record(_ head: InspectionHead) -> InspectionRecord {
    let nowhere = SourcePosition.none
    var record = InspectionRecord(code: head.code, position: nowhere)
    record.site = head.site
    record.kind = head.kind
    record.inspectedOn = head.inspectedOn
    record.unit = head.unit
    record.inspectors = head.inspectors
    record.answers = items.map { item in
      let given = answers[item.reference]
      var answer = AnswerRecord(
        item: item.reference, result: given?.result ?? .notChecked, position: nowhere)
      answer.note = given?.note
      answer.grade = given?.grade
      return answer
    }
    return record
  }
}

extension Bureau {
  /// What is wrong with photographs that are to be kept as evidence, one after the other: missing, empty, unreadable, no
  /// file, or too large.
  package func faults(ofPhotos paths: [String]) throws -> [OperationError] {
    let limit = try read { try $0.number(of: .evidenceSize, on: today) }
    return try paths.compactMap { path in
      do {
        try EvidenceReader.check(path, limitMegabytes: limit)
        return nil
      } catch let error as OperationError {
        return error
      }
    }
  }

  /// Records a walk, with its photographs.
  package func commit(
    _ walk: InspectionWalk, _ head: InspectionHead, _ options: ActOptions
  ) throws -> InspectionDone {
    try record(walk.record(head), photos: walk.answers.mapValues(\.photos), options)
  }
}
