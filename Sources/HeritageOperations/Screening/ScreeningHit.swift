package import Heritage
package import HeritageStore

/// How a footprint lies to one zone.
package struct ScreeningHit: Sendable {
  package var zone: ZoneSummary
  package var relation: ScreeningRelation
  /// What of the footprint is inside, m² geodesic, and its share of the footprint, 0 … 1.
  package var squareMetres: Double
  package var share: Double
  /// The shortest way to the body, m; `nil` where it is not drawn.
  package var metresToBody: Double?
  /// The shortest way to the zone's line, m: from inside and outside alike.
  package var metresToLine: Double
  package var approval: SiteApproval
  /// What the law asks for there; `nil` for near misses.
  package var provision: WorksProvision?
}
