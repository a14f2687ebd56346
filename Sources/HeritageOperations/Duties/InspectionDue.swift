package import Heritage
package import HeritageStore

/// When a site is to be inspected next.
package struct InspectionDue: Hashable, Sendable {
  package var site: SiteSummary
  package var lastOn: CivilDate?
  /// Days between inspections: shorter after a relapse within a year.
  package var interval: Int
  package var isShortened: Bool
  /// Today, where it has never been inspected.
  package var dueOn: CivilDate
}

extension ReadSession {
  /// What is to be inspected by when, soonest first: the site's interval counted from its last inspection.
  package func inspectionsDue(today: CivilDate) throws -> [InspectionDue] {
    let last = try lastInspections()
    let interval = try number(of: .inspectionInterval, on: today)
    let shortened = min(interval, try number(of: .inspectionIntervalAfterRelapse, on: today))
    let relapsed = try sitesWithRelapse(since: today.adding(days: -365) ?? today)
    return try sites().map { site in
      let isShortened = relapsed.contains(site.code)
      let days = isShortened ? shortened : interval
      let lastOn = last[site.code]
      return InspectionDue(
        site: site, lastOn: lastOn, interval: days, isShortened: isShortened,
        dueOn: lastOn?.adding(days: days) ?? today)
    }.sorted { ($0.dueOn, $0.site.code) < ($1.dueOn, $1.site.code) }
  }
}
