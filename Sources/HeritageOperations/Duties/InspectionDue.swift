package import Heritage
package import HeritageStore

/// When a site is to be inspected next, and by whom.
package struct InspectionDue: Hashable, Sendable {
  package var site: SiteName
  package var lastOn: CivilDate?
  /// The grade in force; `nil`: not assessed (未评估).
  package var grade: RiskGrade?
  /// Days between inspections: those of the grade, or of sites not assessed; shorter after a relapse within a year.
  package var interval: Int
  package var isShortened: Bool
  /// Who inspects; `nil` where no grade says so.
  package var inspector: ControlInspector?
  /// Today, where it has never been inspected.
  package var dueOn: CivilDate
}

extension ReadSession {
  /// What is to be inspected by when, soonest first: the site's interval counted from its last inspection.
  package func inspectionsDue(
    _ filter: SiteFilter = SiteFilter(), today: CivilDate
  ) throws -> [InspectionDue] {
    let last = try lastInspections(site: filter.code)
    let plain = try number(of: .inspectionInterval, on: today)
    let afterRelapse = try number(of: .inspectionIntervalAfterRelapse, on: today)
    let relapsed = try sitesWithRelapse(since: today.adding(days: -365) ?? today)
    let risks = try siteRisks(site: filter.code)
    let controls = Dictionary(
      uniqueKeysWithValues: try RiskGrade.allCases.map { ($0, try control(of: $0, on: today)) })
    return try siteNames(filter).map { site in
      let grade = risks[site.code]?.grade
      let control = grade.flatMap { controls[$0] }
      let usual = risks[site.code].flatMap { controls[$0.assessment.grade] }?.days ?? plain
      let own = control?.days ?? plain
      let days = relapsed.contains(site.code) ? min(own, afterRelapse) : own
      let lastOn = last[site.code]
      return InspectionDue(
        site: site, lastOn: lastOn, grade: grade, interval: days, isShortened: days < usual,
        inspector: control?.inspector, dueOn: lastOn?.adding(days: days) ?? today)
    }.sorted { ($0.dueOn, $0.site.code) < ($1.dueOn, $1.site.code) }
  }
}
