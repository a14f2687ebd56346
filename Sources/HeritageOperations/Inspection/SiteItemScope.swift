import Heritage
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

extension ItemScope {
  /// Why an item stands in the checklist of a site of this scope; `nil` where it is of another class.
  func reason(for item: ChecklistItemSummary, at site: String) -> ItemReason? {
    if !excluded.isEmpty, let reason = excluded[item.reference] { return .excluded(reason) }
    if item.applies(to: category, of: batchKind, at: site) {
      return item.sites.isEmpty ? .byClass : .byUse
    }
    return added.contains(item.checklist) ? .added : nil
  }
}

extension ReadSession {
  /// A site's checklist: items that apply with why, then those left out with the reason. Items of other classes
  /// are not listed.
  package func siteItems(_ site: SiteSummary) throws -> [SiteItem] {
    let filter = SiteFilter(code: site.code)
    guard let scope = try inspectedSites(filter).first?.scopes.last?.scope else { return [] }
    return try checklists().flatMap(\.items).compactMap { item in
      scope.reason(for: item, at: site.code).map { SiteItem(item: item, reason: $0) }
    }
  }

  /// Codes of the sites that no item of the templates in force applies to.
  func sitesWithoutItems(_ filter: SiteFilter) throws -> Set<String> {
    let items = try checklists().flatMap(\.items)
    let general = items.filter(\.sites.isEmpty)
    let bound = items.filter { !$0.sites.isEmpty }
    var known: [ItemScope: Bool] = [:]
    return Set(
      try inspectedSites(filter).filter { site in
        guard let scope = site.scopes.last?.scope else { return true }
        let code = site.name.code
        func applies(_ item: ChecklistItemSummary) -> Bool {
          scope.reason(for: item, at: code)?.applies == true
        }
        let isChecked = known[scope] ?? general.contains(where: applies)
        known[scope] = isChecked
        return !isChecked && !bound.contains(where: applies)
      }.map(\.name.code))
  }
}
