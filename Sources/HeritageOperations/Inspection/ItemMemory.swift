package import Heritage
package import HeritageStore

/// What the registry knows of a checklist item at a site before it is looked at again.
package struct ItemMemory: Hashable, Sendable {
  /// `nil` where it was never looked at, up to the day of the inspection.
  package var last: LastAnswer?
  /// Hazards of the item that stand on the ledger.
  package var openHazards: [HazardSummary] = []

  package init(last: LastAnswer? = nil, openHazards: [HazardSummary] = []) {
    self.last = last
    self.openHazards = openHazards
  }

  /// Whether there is a reason to look at the item by itself.
  var isRemarkable: Bool { last?.result == .nonconform || !openHazards.isEmpty }
}

extension ReadSession {
  /// What is known of each item of a site before an inspection of that day, by reference; items of which nothing is
  /// known are left out.
  package func itemMemories(site: String, before day: CivilDate) throws -> [String: ItemMemory] {
    var memories = try lastAnswers(site: site, until: day).mapValues { ItemMemory(last: $0) }
    var filter = HazardFilter()
    filter.site = site
    filter.states = HazardState.allCases.filter(\.isOpen)
    for hazard in try hazards(filter) {
      guard let item = hazard.item else { continue }
      memories[item, default: ItemMemory()].openHazards.append(hazard)
    }
    return memories
  }
}
