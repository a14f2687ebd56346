package import Heritage
package import HeritageStore

/// Why an item stands on a site's checklist, or does not.
package enum ItemReason: Hashable, Sendable {
  /// The item's scope names the site's class or batch, or is open to all.
  case byClass
  /// A use of the site is permitted under this condition.
  case byUse
  /// The site's own checklist adds the template.
  case added
  /// The site's own checklist leaves it out, with the reason.
  case excluded(String)

  package var applies: Bool {
    if case .excluded = self { false } else { true }
  }
}

/// One item of a site's checklist.
package struct SiteItem: Hashable, Sendable {
  package var item: ChecklistItemSummary
  package var reason: ItemReason

  package var applies: Bool { reason.applies }
}

/// What a recorded inspection led to.
package struct InspectionDone: Hashable, Sendable {
  package var inspection: String
  package var entry: Int
  package var hazards: [String]
}

extension ReadSession {
  /// A site's checklist: items that apply with why, then those left out with the reason. Items of other classes
  /// are not listed.
  package func siteItems(_ site: SiteSummary) throws -> [SiteItem] {
    let scope = try SiteItemScope(site, self)
    return try checklists().flatMap(\.items).compactMap { item in
      scope.reason(for: item).map { SiteItem(item: item, reason: $0) }
    }
  }

  /// Whether any item of these checklists applies to a site.
  func anyItem(of checklists: [ChecklistSummary], appliesTo site: SiteSummary) throws -> Bool {
    let scope = try SiteItemScope(site, self)
    return checklists.contains { checklist in
      checklist.items.contains { scope.reason(for: $0)?.applies == true }
    }
  }
}

/// What a site's own checklist adds and leaves out.
private struct SiteItemScope {
  private let site: SiteSummary
  private let added: Set<String>
  /// Reasons by the item's reference.
  private let excluded: [String: String]

  init(_ site: SiteSummary, _ session: ReadSession) throws {
    self.site = site
    let own = try session.siteChecklist(site)
    added = Set(own.filter { $0.item == nil }.map(\.checklist))
    excluded = Dictionary(
      own.compactMap { row in row.item.map { ("\(row.checklist):\($0)", row.reason ?? "") } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Why an item stands in the site's checklist; `nil` where it is of another class.
  func reason(for item: ChecklistItemSummary) -> ItemReason? {
    if let reason = excluded[item.reference] { return .excluded(reason) }
    if item.applies(to: site.category, of: site.batchKind, at: site.code) {
      return item.sites.isEmpty ? .byClass : .byUse
    }
    return added.contains(item.checklist) ? .added : nil
  }
}

extension Bureau {
  /// Records an inspection taken at the terminal. Every nonconformity becomes a registered hazard.
  package func record(
    _ inspection: InspectionRecord, photos: [String: [EvidenceFile]], _ options: ActOptions
  ) throws -> InspectionDone {
    try write(commit: !options.isDryRun) { session in
      guard try !session.read.isInspectionCodeTaken(inspection.code) else {
        throw OperationError.inspectionExists(code: inspection.code)
      }
      let site = try session.read.site(inspection.site)
      try session.read.checkUnit(inspection.unit)
      let known = try KnownCodes(session.read)
      for answer in inspection.answers where known.item(answer.item) == nil {
        throw OperationError.noSuchChecklistItem(item: answer.item, site: site.code)
      }
      try refuseImpossibleDay(inspection, options, session)
      let graded = inspection.graded(by: known)
      _ = try session.stage(graded, photos: photos)
      let entry = try session.appendContent(
        .inspection(inspection.code), .inspectionRecorded,
        [
          "site": .string(inspection.site),
          "lateReason": options.lateReason.map(JSONValue.string),
        ], occurredOn: inspection.inspectedOn)
      let hazards = try session.registerFindings(of: graded, known, options.lateReason)
      return InspectionDone(inspection: inspection.code, entry: entry.seq, hazards: hazards)
    }
  }

  /// Refuses a day in the future, and one of an earlier period without a reason.
  func refuseImpossibleDay(
    _ inspection: InspectionRecord, _ options: ActOptions, _ session: WriteSession
  ) throws {
    var options = options
    options.occurredOn = inspection.inspectedOn
    let act = HazardAct(session: session, options: options)
    let unmet =
      try act.lateness()
      + (act.occurredOn > session.today ? [.inTheFuture(session.today)] : [])
    guard unmet.isEmpty else {
      throw Refusals([Refusal(act: .inspectionRecorded, hazard: "", conditions: unmet)])
    }
  }
}
