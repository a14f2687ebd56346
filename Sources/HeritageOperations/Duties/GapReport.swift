package import Heritage
package import HeritageStore

/// Something a site lacks, with the law it rests on and the day it is due.
package struct GapReport: Hashable, Sendable {
  package var site: SiteSummary
  package var gap: SiteGap
  /// Act, article and date.
  package var basis: String
  /// One year after publication, for the four of 四有 (实施条例 Art 8); `nil` while the clock has not started.
  package var dueOn: CivilDate?
  /// Whether the law sets a term for it at all.
  package var hasTerm: Bool
}

extension ReadSession {
  /// What each site lacks (四有缺项); of one site, or of all.
  package func gapReports(site: String? = nil) throws -> [GapReport] {
    let sites = try self.sites(SiteFilter(code: site))
    let gaps = Dictionary(grouping: try self.gaps(site: site), by: \.site)
    let unchecked = try sitesWithoutItems(SiteFilter(code: site))
    return sites.flatMap { site in
      var mine = gaps[site.code] ?? []
      if unchecked.contains(site.code) {
        mine.append(SiteGap(site: site.code, kind: .checklist, state: .none))
      }
      return mine.map { gap in
        let hasTerm = Self.hasTerm(gap.kind, site)
        return GapReport(
          site: site, gap: gap, basis: Self.basis(gap.kind, site),
          dueOn: hasTerm
            ? site.publishedOn.value.flatMap { CivilDate($0)?.adding(months: 12) } : nil,
          hasTerm: hasTerm)
      }
    }
  }

  /// 实施条例 Art 8 sets one year for the four of 四有 of a protected site; there is no national term for the
  /// control zone, nor for a controlled building.
  private static func hasTerm(_ kind: SiteGap.Kind, _ site: SiteSummary) -> Bool {
    guard site.batchKind == .protectedSite else { return false }
    return [.protectionArea, .marker, .archive, .custodian].contains(kind)
  }

  private static func basis(_ kind: SiteGap.Kind, _ site: SiteSummary) -> String {
    if site.batchKind == .controlledBuilding, kind != .checklist, kind != .geometry {
      return "苏州市古建筑保护条例（条文待核）"
    }
    return switch kind {
    case .protectionArea, .marker, .archive, .custodian:
      "文物保护法（2024修订，2025-03-01施行）第26条；实施条例（2017）第8条"
    case .controlZone: "文物保护法（2024修订，2025-03-01施行）第29条；实施条例（2017）第13、14条"
    case .direct: "文物督发〔2020〕39号"
    case .geometry: "本库要求：范围须有图形，才能核查涉建项目"
    case .checklist: "本库要求：无检查表不能检查"
    }
  }
}
