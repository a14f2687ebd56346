package import Heritage
package import HeritageStore

/// Everything that the registry knows of a site on a day: its file (文物点档案).
package struct SiteFile: Sendable {
  package let today: CivilDate
  package let detail: SiteDetail
  /// What of law and bureau is on record, and what is not.
  package let standing: SiteStanding
  package let items: [SiteItem]
  package let gaps: [GapReport]
  /// On the ledger.
  package let hazards: [HazardSummary]
  package let due: InspectionDue?
  package let responsibility: DirectResponsibility
  /// Not yet closed.
  package let works: [WorksSummary]
  package let duties: [SiteDuty]
  package let risk: SiteRisk?
  /// What the assessment in force gave each factor, the gravest share first.
  package let shares: [RiskResult.Share]
  package let control: GradedControl?
  /// An assessment that awaits its review.
  package let pending: AssessmentSummary?
  /// In force.
  package let uses: [UseSummary]
  package let events: [EventSummary]
  /// That touch its zones, and are pending or approved.
  package let cases: [CaseSummary]
  package let history: [StoredEntry]

  package var site: SiteSummary { detail.summary }

  package init(_ code: String, today: CivilDate, _ session: ReadSession) throws {
    self.today = today
    detail = try session.siteDetail(code, asOf: today)
    items = try session.siteItems(detail.summary)
    standing = try session.standing(of: detail.summary, on: today)
    let standings = [detail.summary.code: standing]
    gaps = try session.gapReports(of: [detail.summary], standings, today: today)
    var filter = HazardFilter()
    filter.site = code
    hazards = try session.hazards(filter).filter(\.state.isOpen)
    due = try session.inspectionsDue(SiteFilter(code: code), today: today).first
    responsibility = try session.directResponsibility(site: code)
    var worksFilter = WorksFilter()
    worksFilter.site = code
    works = try session.works(worksFilter).filter { $0.state != .closed }
    duties = try session.siteDuties(of: [detail.summary], standings, today: today)
    risk = try session.siteRisks(site: code)[code]
    control = try risk.map { try session.control(of: $0.grade, on: today) }
    let result = try risk.flatMap { try session.recompute($0.assessment, version: nil).result }
    shares = (result?.shares ?? []).sorted { $0.permille > $1.permille }
    pending = try session.assessments(site: code).last { $0.state == .assessed }
    uses = try session.uses(site: code).filter { $0.state == .inForce }
    events = try session.events(site: code)
    cases = try session.worksCases(ofSite: code)
      .filter { $0.state.isPending || $0.state == .approved }
    history = try session.entries(ofSite: code)
  }
}
