package import Heritage
import HeritageGeometry
package import HeritageStore

/// A case whose verdict would be another on another day.
package struct ChangedVerdict: Sendable {
  package var summary: CaseSummary
  package var was: ScreeningConclusion
  package var now: ScreeningVerdict
  /// What was hit and is no longer, and the other way round: site, zone, relation.
  package var gone: [String]
  package var come: [String]
}

extension Bureau {
  /// Screens the footprints of all past cases again, against the zones in force on a day, and gives those whose verdict
  /// is not the one that was frozen: another conclusion, another zone hit, or another way of being hit.
  package func screenAgain(on day: CivilDate) throws -> (changed: [ChangedVerdict], count: Int) {
    try read { session in
      let cases = try session.worksCases()
      let changed = try cases.compactMap { summary -> ChangedVerdict? in
        let frozen = try session.frozenVerdict(of: summary)
        let near = frozen["nearMetres"]?.string.flatMap { Double($0) } ?? 0
        let geometry = try WKB.decode(hexadecimal: summary.footprint)
        let footprint = Footprint(
          name: summary.footprintName, geometry: geometry,
          squareMetres: GeodesicArea.squareMetres(of: geometry),
          srs: frozen["srs"]?.string ?? "", position: .none)
        let now = try Screener(session, on: day, nearMetres: near).verdict(on: footprint)
        let (before, after) = (Self.hits(frozen), Self.hits(now.json))
        guard before != after || summary.conclusion != now.conclusion else { return nil }
        return ChangedVerdict(
          summary: summary, was: summary.conclusion, now: now,
          gone: before.filter { !after.contains($0) }, come: after.filter { !before.contains($0) })
      }
      return (changed, cases.count)
    }
  }

  /// The zones that a verdict hits, in words; near misses and areas do not count.
  private static func hits(_ verdict: JSONValue) -> [String] {
    (verdict["hits"]?.array ?? []).compactMap { hit in
      guard let relation = hit["relation"]?.string.flatMap(ScreeningRelation.init), relation.isHit,
        let site = hit["site"]?.string, let zone = hit["zone"]?.string,
        let kind = hit["kind"]?.string.flatMap(ZoneKind.init)
      else { return nil }
      return "\(site) \(kind.displayName) \(zone)：\(relation.displayName)"
    }.sorted()
  }
}
