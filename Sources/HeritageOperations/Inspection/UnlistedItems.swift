import Heritage
package import HeritageStore

extension ReadSession {
  /// The items that applied to the site on the day of an inspection, still do, and are not in it at all, by the code of
  /// the inspection: like those left unchecked (未查), they stay due when they were.
  package func unlistedItems(
    of inspections: [InspectionSummary], site: String? = nil
  ) throws -> [String: [String]] {
    let sites = Dictionary(
      uniqueKeysWithValues: try inspectedSites(SiteFilter(code: site)).map { ($0.name.code, $0) })
    let listed = try listedItems(site: site)
    var timelines = ItemTimelines(try checklistHistory())
    var unlisted: [String: [String]] = [:]
    for inspection in inspections {
      guard let site = sites[inspection.site] else { continue }
      let known = listed[inspection.code] ?? []
      unlisted[inspection.code] = timelines.items(of: site, since: inspection.inspectedOn)
        .filter { !known.contains($0) }
    }
    return unlisted
  }
}
