import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

/// Prepares a site's geometries and checks how they lie to one another: the protection area covers the body,
/// the control zone covers the protection area.
struct SitePreparation {
  let geometry: GeometryPreparation
  /// What of the site cannot be relied on.
  let faults: RecordFaults
  let report: (ImportProblem, SourcePosition) -> Void

  func prepare(_ site: SiteRecord) -> PreparedSite {
    let prepare = { (delivered: DeliveredGeometry?) in
      delivered.flatMap { geometry.prepare($0, faults: faults, report) }
    }
    let body = prepare(site.body)
    let parts = site.parts.map { prepare($0.geometry) }
    let zones = site.zones.map { prepare($0.geometry) }
    checkCoverage(site, body: body, parts: parts, zones: zones)
    for (zone, prepared) in zip(site.zones, zones) { checkArea(zone, prepared) }
    return PreparedSite(
      record: site, body: body?.stored, parts: parts.map { $0?.stored },
      zones: zones.map { $0?.stored })
  }

  private func checkArea(_ zone: ZoneRecord, _ prepared: GeometryPreparation.Prepared?) {
    guard let stated = zone.statedArea.value, stated > 0, let computed = prepared?.stored.area,
      abs(stated - computed) > 0.05 * stated
    else { return }
    report(.areaDiffers(stated: stated, computed: computed), zone.position)
  }

  private func checkCoverage(
    _ site: SiteRecord, body: GeometryPreparation.Prepared?,
    parts: [GeometryPreparation.Prepared?], zones: [GeometryPreparation.Prepared?]
  ) {
    let isPlaced = { (zone: ZoneRecord) in
      !faults.spoil(.kind, at: zone.position) && !faults.spoil(.part, at: zone.position)
    }
    for (zone, prepared) in zip(site.zones, zones) where isPlaced(zone) {
      guard let outer = prepared?.geometry, case .area = outer else { continue }
      if zone.kind == .protectionArea {
        let inner =
          zone.part.map { code in
            zip(site.parts, parts).filter { $0.0.code == code }.compactMap(\.1)
          } ?? [body].compactMap { $0 }
        for body in inner {
          if let part = geometry.uncovered(outer: outer, inner: body.geometry) {
            report(.bodyUncovered(zone: zone.code, part), zone.position)
          }
        }
        continue
      }
      for (inner, innerPrepared) in zip(site.zones, zones)
      where inner.kind == .protectionArea && inner.part == zone.part && isPlaced(inner) {
        guard let innerPrepared,
          let part = geometry.uncovered(outer: outer, inner: innerPrepared.geometry)
        else { continue }
        report(
          .protectionAreaUncovered(zone: zone.code, inner: inner.code, part), zone.position)
      }
    }
  }
}
