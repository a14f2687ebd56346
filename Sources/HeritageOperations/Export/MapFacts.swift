import Heritage
import HeritageStore

/// How each site stands today, as a map says of it: read for all sites at once, or for one.
struct MapFacts {
  private let risks: [String: SiteRisk]
  private let hazards: [String: [HazardSummary]]
  private let inspected: [String: CivilDate]
  private let today: CivilDate

  init(site: String?, today: CivilDate, _ session: ReadSession) throws {
    self.today = today
    risks = try session.siteRisks(site: site)
    var filter = HazardFilter()
    filter.site = site
    filter.states = HazardState.allCases.filter(\.isOpen)
    hazards = Dictionary(grouping: try session.hazards(filter), by: \.site)
    inspected = try session.lastInspections(site: site)
  }

  func legend(of site: String) -> MapLegend { MapLegend(risks[site]?.grade) }

  /// In the order of the columns of facts.
  func values(of site: String) -> [MapFeature.Value] {
    let (risk, hazards) = (risks[site], hazards[site] ?? [])
    return [
      .text(risk?.grade.rawValue ?? "unassessed"), .text(MapLegend.risk(risk?.grade)),
      .init(risk?.assessment.validUntil), .count(hazards.count),
      .count(hazards.count { $0.isOverdue(on: today) }),
      .count(hazards.count { $0.grade == .major }), .init(inspected[site]),
    ]
  }
}
