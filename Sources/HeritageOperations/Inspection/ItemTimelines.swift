import Heritage
import HeritageStore

/// Since when an item is asked for at a site without a break, and how often.
struct ItemTimeline {
  /// From which day on with which frequency.
  struct Step: Hashable {
    var from: CivilDate
    var frequency: Frequency
  }

  /// `CHECKLIST:ITEM`.
  var reference: String
  /// How often it is asked for at present.
  var frequency: Frequency
  /// Its steps, as a place in ``ItemTimelines/plans``: few plans are shared by all items of all sites.
  var plan: Int
}

/// Which items of the templates apply to which site since when: worked out once for all sites of a class and batch,
/// which a site's own checklist then adds to and takes from.
struct ItemTimelines {
  /// An item of the templates in force.
  private struct Item {
    let summary: ChecklistItemSummary
    let reference: String
    /// The template's place in `versions`.
    let template: Int
    /// What it was in each version of its template; `nil` where that had no such item.
    let history: [ChecklistItemSummary?]
  }

  private struct Class: Hashable {
    let category: SiteCategory
    let batchKind: BatchKind
  }

  /// The days of each template's versions, in their order.
  private var days: [[CivilDate]] = []
  private var templates: [String: Int] = [:]
  /// Items that are bound to no site.
  private var general: [Item] = []
  /// Those that are bound to sites, as the conditions of a use are.
  private var bound: [String: [Item]] = [:]
  private var byClass: [Class: [ItemTimeline?]] = [:]
  /// What holds where a site's own checklist adds the template, whatever its class.
  private var byAddition: [ItemTimeline?] = []

  /// Every series of steps that any item has at any site.
  private(set) var plans: [[ItemTimeline.Step]] = []
  private var planOf: [[ItemTimeline.Step]: Int] = [:]

  init(_ history: [ChecklistVersion]) {
    let byTemplate = Dictionary(grouping: history, by: \.checklist.code)
    for (code, versions) in byTemplate.sorted(by: { $0.key < $1.key }) {
      templates[code] = days.count
      let items = versions.map { version in
        Dictionary(version.checklist.items.map { ($0.code, $0) }) { $1 }
      }
      for summary in versions.last?.checklist.items ?? [] {
        let item = Item(
          summary: summary, reference: summary.reference, template: days.count,
          history: items.map { $0[summary.code] })
        if summary.sites.isEmpty { general.append(item) }
        for site in summary.sites { bound[site, default: []].append(item) }
      }
      days.append(versions.map(\.from))
    }
    byAddition = general.map { timeline(of: $0) { _ in true } }
  }

  /// The items that apply to a site, in the order of the templates.
  mutating func timelines(of site: InspectedSite) -> [ItemTimeline] {
    let code = site.name.code
    let own = (bound[code] ?? []).compactMap { timeline(of: $0, site.scopes, at: code) }
    guard let scope = site.scopes.last?.scope else { return own }
    guard site.scopes.allSatisfy({ $0.scope == scope }) else {
      return general.compactMap { timeline(of: $0, site.scopes, at: code) } + own
    }
    let ofClass = timelines(of: Class(category: scope.category, batchKind: scope.batchKind))
    guard !scope.added.isEmpty || !scope.excluded.isEmpty else {
      return ofClass.compactMap(\.self) + own
    }
    let added = Set(scope.added.compactMap { templates[$0] })
    return general.indices.compactMap { index in
      guard scope.excluded[general[index].reference] == nil else { return nil }
      return added.contains(general[index].template) ? byAddition[index] : ofClass[index]
    } + own
  }

  /// The items that apply to a site at present and did on a day, by reference.
  mutating func items(of site: InspectedSite, since day: CivilDate) -> [String] {
    timelines(of: site).filter { timeline in
      plans[timeline.plan].first.map { $0.from <= day } ?? false
    }.map(\.reference)
  }

  /// Of a site without a checklist of its own; an item for each of `general`.
  private mutating func timelines(of site: Class) -> [ItemTimeline?] {
    if let known = byClass[site] { return known }
    let timelines = general.map { item in
      timeline(of: item) { $0.applies(to: site.category, of: site.batchKind, at: "") }
    }
    byClass[site] = timelines
    return timelines
  }

  /// Of an item whose site was always of the same scope; `nil` where it does not apply at present.
  private mutating func timeline(
    of item: Item, where applies: (ChecklistItemSummary) -> Bool
  ) -> ItemTimeline? {
    var steps: [ItemTimeline.Step] = []
    for (day, version) in zip(days[item.template], item.history).reversed() {
      guard let version, applies(version) else { break }
      add(version.frequency, from: day, before: &steps)
    }
    return timeline(of: item, steps)
  }

  private mutating func timeline(
    of item: Item, _ scopes: [(from: CivilDate, scope: ItemScope)], at site: String
  ) -> ItemTimeline? {
    let versions = days[item.template]
    var steps: [ItemTimeline.Step] = []
    for day in Set(versions + scopes.dropFirst().map(\.from)).sorted(by: >) {
      let scope = scopes.last { $0.from <= day } ?? scopes.first
      guard let version = versions.lastIndex(where: { $0 <= day }),
        let then = item.history[version], let scope,
        scope.scope.reason(for: then, at: site)?.applies == true
      else { break }
      add(then.frequency, from: day, before: &steps)
    }
    return timeline(of: item, steps)
  }

  /// Steps are worked out from the last day back.
  private func add(
    _ frequency: Frequency, from day: CivilDate, before steps: inout [ItemTimeline.Step]
  ) {
    if steps.first?.frequency == frequency { steps.removeFirst() }
    steps.insert(ItemTimeline.Step(from: day, frequency: frequency), at: 0)
  }

  private mutating func timeline(of item: Item, _ steps: [ItemTimeline.Step]) -> ItemTimeline? {
    guard !steps.isEmpty else { return nil }
    let plan = planOf[steps] ?? plans.count
    if plan == plans.count {
      plans.append(steps)
      planOf[steps] = plan
    }
    return ItemTimeline(reference: item.reference, frequency: item.summary.frequency, plan: plan)
  }
}
