package import Heritage
package import HeritageStore

/// What screening a footprint came to (涉建项目核查).
package struct ScreeningVerdict: Sendable {
  package var footprint: Footprint
  /// The day of the application: the zones in force on it count.
  package var day: CivilDate
  /// Near misses are looked for within so many metres.
  package var nearMetres: Double
  /// Hits and near misses, the strictest zone first.
  package var hits: [ScreeningHit]
  /// Zones in force that are not drawn, of sites whose body lies within the distance that the bureau has set: to be
  /// looked at by hand. Metres to the body, or to other lines of the site.
  package var undrawnNear: [(zone: ZoneSummary, metresToBody: Double)]

  /// Whether no zone is touched, or may be.
  package var isClear: Bool { !hits.contains { $0.relation.isHit } && undrawnNear.isEmpty }

  /// One word for all: the strictest of what was found.
  package var conclusion: ScreeningConclusion {
    let touched = hits.filter { $0.relation == .inside || $0.relation == .partly }
    if touched.contains(where: { $0.zone.kind == .protectionArea }) { return .inProtectionArea }
    if !touched.isEmpty { return .inControlZone }
    if hits.contains(where: { $0.relation == .withinUncertainty }) { return .withinUncertainty }
    if !undrawnNear.isEmpty { return .undrawn }
    return hits.isEmpty ? .clear : .near
  }
}
