import Heritage
import HeritageStore

/// Since when an item is asked for at a site without a break, and how often.
struct ItemTimeline {
  /// From which day on with which frequency.
  struct Step: Hashable {
    var from: CivilDate
    var frequency: Frequency
  }

  var item: ChecklistItemSummary
  var steps: [Step]
}

/// Which items of the templates apply to which site since when: worked out once for all sites that come under the same.
struct ItemTimelines {
  private struct Version {
    let from: CivilDate
    let items: [String: ChecklistItemSummary]
  }

  private let versions: [String: [Version]]
  /// Items of the templates in force that are bound to no site.
  private let general: [ChecklistItemSummary]
  /// Those that are bound to sites, as the conditions of a use are.
  private var bound: [String: [ChecklistItemSummary]] = [:]
  private var known: [ItemScope: [ItemTimeline]] = [:]

  init(_ history: [ChecklistVersion]) {
    versions = Dictionary(grouping: history, by: \.checklist.code).mapValues { versions in
      versions.map { version in
        Version(
          from: version.from,
          items: Dictionary(version.checklist.items.map { ($0.code, $0) }) { $1 })
      }
    }
    let present = Dictionary(history.map { ($0.checklist.code, $0.checklist) }) { $1 }
    let items = present.values.sorted { $0.code < $1.code }.flatMap(\.items)
    general = items.filter(\.sites.isEmpty)
    for item in items { for site in item.sites { bound[site, default: []].append(item) } }
  }

  /// The items that apply to a site, in the order of the templates.
  mutating func timelines(of site: InspectedSite) -> [ItemTimeline] {
    let code = site.name.code
    let own = (bound[code] ?? []).compactMap { timeline(of: $0, site.scopes, at: code) }
    guard let scope = site.scopes.last?.scope else { return own }
    guard site.scopes.allSatisfy({ $0.scope == scope }) else {
      return general.compactMap { timeline(of: $0, site.scopes, at: code) } + own
    }
    if known[scope] == nil {
      known[scope] = general.compactMap { timeline(of: $0, [(.first, scope)], at: code) }
    }
    return (known[scope] ?? []) + own
  }

  /// The items that apply to a site at present and did on a day, by reference.
  mutating func items(of site: InspectedSite, since day: CivilDate) -> [String] {
    timelines(of: site).filter { timeline in timeline.steps.first.map { $0.from <= day } ?? false }
      .map(\.item.reference)
  }

  /// `nil` where the item does not apply at present.
  private func timeline(
    of item: ChecklistItemSummary, _ scopes: [(from: CivilDate, scope: ItemScope)], at site: String
  ) -> ItemTimeline? {
    let versions = versions[item.checklist] ?? []
    var steps: [ItemTimeline.Step] = []
    for day in Set(versions.map(\.from) + scopes.dropFirst().map(\.from)).sorted(by: >) {
      let scope = scopes.last { $0.from <= day } ?? scopes.first
      guard let version = versions.last(where: { $0.from <= day }),
        let then = version.items[item.code], let scope,
        scope.scope.reason(for: then, at: site)?.applies == true
      else { break }
      if steps.first?.frequency == then.frequency { steps.removeFirst() }
      steps.insert(ItemTimeline.Step(from: day, frequency: then.frequency), at: 0)
    }
    return steps.isEmpty ? nil : ItemTimeline(item: item, steps: steps)
  }
}
