package import Heritage
package import HeritageStore

/// Something a site lacks (缺项), with what it rests on and the day it is due.
package struct GapReport: Hashable, Sendable {
  package var site: SiteSummary
  package var aspect: SiteAspect
  /// Why it is missing, as far as the record says, and what exactly is lacking.
  package var finding: SiteFinding
  /// What asks for it: the articles in force when its clock started, today's while it has not.
  package var basis: [LegalBasis]
  /// `nil` where there is no term, or while its clock has not started.
  package var dueOn: CivilDate?
  /// Whether a term is set for it at all.
  package var hasTerm: Bool
}

extension ReadSession {
  /// What each site lacks (四有缺项) on a day; of one site, or of all.
  package func gapReports(site: String? = nil, today: CivilDate) throws -> [GapReport] {
    let sites = try self.sites(SiteFilter(code: site))
    return try gapReports(of: sites, try standings(of: sites, on: today), today: today)
  }

  /// The same, of sites whose standing has been read.
  ///
  /// Where a duty asks for it, the gap says what the duty says: its basis, its day, and nothing where it was waived.
  func gapReports(
    of sites: [SiteSummary], _ standings: [String: SiteStanding], today: CivilDate
  ) throws -> [GapReport] {
    let duties = Dictionary(
      grouping: try siteDuties(of: sites, standings, today: today), by: \.site.code)
    let unchecked = try sitesWithoutItems(
      SiteFilter(code: sites.count == 1 ? sites.first?.code : nil))
    return try sites.flatMap { site -> [GapReport] in
      guard let standing = standings[site.code] else { return [] }
      let mine = duties[site.code] ?? []
      let hasChecklist = !unchecked.contains(site.code)
      return try SiteAspect.allCases.compactMap { aspect in
        let finding = standing.finding(aspect)
        if aspect == .checklist {
          return hasChecklist ? nil : try gap(site, aspect, SiteFinding(.none), today)
        }
        guard !finding.isSettled else { return nil }
        guard let duty = mine.first(where: { $0.facts.duty.proof.aspect == aspect }) else {
          return try gap(site, aspect, finding, today)
        }
        return gap(duty, aspect, finding, today)
      }
    }
  }

  private func gap(
    _ duty: SiteDuty, _ aspect: SiteAspect, _ finding: SiteFinding, _ today: CivilDate
  ) -> GapReport? {
    if case .waived = duty.standing(on: today) { return nil }
    return GapReport(
      site: duty.site, aspect: aspect, finding: finding, basis: duty.basis(on: today),
      dueOn: duty.facts.dueOn, hasTerm: duty.facts.duty.months != nil)
  }

  /// Where no duty on record asks for it: what the law says, else this registry.
  private func gap(
    _ site: SiteSummary, _ aspect: SiteAspect, _ finding: SiteFinding, _ today: CivilDate
  ) throws -> GapReport {
    guard let matter = aspect.matter(of: site.batchKind) else {
      let own = aspect == .geometry ? "本库要求：范围须有图形，才能核查涉建项目" : "本库要求：无检查表不能检查"
      return GapReport(
        site: site, aspect: aspect, finding: finding, basis: [LegalBasis(act: own, article: nil)],
        dueOn: nil, hasTerm: false)
    }
    let start = try site.publicationDay().value.map { published in
      max(published, matter.bases.holdFrom ?? published)
    }
    return GapReport(
      site: site, aspect: aspect, finding: finding, basis: matter.bases(on: start ?? today),
      dueOn: matter.months.flatMap { months in start?.adding(months: months) },
      hasTerm: matter.months != nil)
  }
}
