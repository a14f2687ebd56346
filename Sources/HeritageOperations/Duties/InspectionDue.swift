package import Heritage
package import HeritageStore

/// When an item of a site's checklist is to be looked at next.
package struct ItemDue: Hashable, Sendable {
  /// `CHECKLIST:ITEM`.
  package var item: String
  package var frequency: Frequency
  /// When it was last looked at; `nil`: never. Left unchecked (未查) is not looked at.
  package var lastOn: CivilDate?
  package var dueOn: CivilDate
}

/// When a site is to be inspected next, and by whom.
package struct InspectionDue: Hashable, Sendable {
  package var site: SiteName
  /// The last inspection, however much of it was done.
  package var lastOn: CivilDate?
  /// The day it is counted from where nothing was inspected: the publication of the site's batch or its coming into this
  /// registry, whichever was first, but not before the registry began. An item that came later counts from its own day.
  package var since: CivilDate
  /// The grade in force; `nil`: not assessed (未评估).
  package var grade: RiskGrade?
  /// Days between inspections: those of the grade, or of sites not assessed; shorter after a relapse within a year.
  package var interval: Int
  package var isShortened: Bool
  /// Who inspects; `nil` where no grade says so.
  package var inspector: ControlInspector?
  /// The earliest of its items, and of the visit that its interval asks for.
  package var dueOn: CivilDate
  /// Every item that applies, in the order of the templates.
  package var items: [ItemDue]

  /// The items that are to be looked at by a day, the most overdue first.
  package func itemsDue(by day: CivilDate) -> [ItemDue] {
    items.filter { $0.dueOn <= day }.sorted { ($0.dueOn, $0.item) < ($1.dueOn, $1.item) }
  }

  /// Days past the day it was due; 0 where it is not overdue.
  package func overdueDays(on day: CivilDate) -> Int {
    max(0, day.daysSinceEpoch - dueOn.daysSinceEpoch)
  }

  /// The items that the last inspection did not look at; none where there was no inspection.
  package var leftOut: [ItemDue] {
    lastOn.map { last in items.filter { $0.lastOn.map { $0 < last } ?? true } } ?? []
  }
}

extension ReadSession {
  /// What is to be inspected by when, the most overdue first. What is due is due by item, each after its own frequency
  /// (频次): a site's day is the earliest of its items.
  package func inspectionsDue(
    _ filter: SiteFilter = SiteFilter(), today: CivilDate
  ) throws -> [InspectionDue] {
    let last = try lastInspections(site: filter.code)
    let checks = try lastChecks(site: filter.code)
    let rhythm = try InspectionRhythm(site: filter.code, today: today, self)
    var timelines = ItemTimelines(try checklistHistory())
    return try inspectedSites(filter).map { site in
      let items = timelines.timelines(of: site)
      return rhythm.due(
        site, items, plans: timelines.plans, lastOn: last[site.name.code],
        checks: checks[site.name.code] ?? [:])
    }.sorted { ($0.dueOn, $0.site.code) < ($1.dueOn, $1.site.code) }
  }
}

extension InspectionRhythm {
  fileprivate func due(
    _ site: InspectedSite, _ timelines: [ItemTimeline], plans: [[ItemTimeline.Step]],
    lastOn: CivilDate?, checks: [String: CivilDate]
  ) -> InspectionDue {
    let visits = visits(of: site.name.code)
    let entered = site.scopes.first?.from ?? today
    let since = max(firstDay, min(entered, site.publishedOn ?? entered))
    var clocks = [[InspectionClock.Step]?](repeating: nil, count: plans.count)
    let items = timelines.compactMap { timeline -> ItemDue? in
      let steps = clocks[timeline.plan] ?? steps(plans[timeline.plan], visits: visits)
      clocks[timeline.plan] = steps
      let checkedOn = checks[timeline.reference]
      return InspectionClock.due(steps, from: since, lastOn: checkedOn, today: today).map {
        ItemDue(
          item: timeline.reference, frequency: timeline.frequency, lastOn: checkedOn, dueOn: $0)
      }
    }
    let interval = interval(of: site.name.code, on: today)
    let visit = InspectionClock.due(
      visits, from: since, lastOn: checks.values.max(), today: today)
    return InspectionDue(
      site: site.name, lastOn: lastOn, since: since, grade: interval.grade,
      interval: interval.days, isShortened: interval.days < interval.usualDays,
      inspector: inspector(of: interval.grade),
      dueOn: items.map { $0.dueOn }.reduce(visit ?? today) { min($0, $1) }, items: items)
  }
}
