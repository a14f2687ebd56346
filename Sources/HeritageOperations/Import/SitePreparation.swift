import Heritage
import HeritageGeometry
import HeritageStore

/// Prepares a site's geometries and checks how they lie to one another: the protection area covers the body,
/// the control zone covers the protection area.
struct SitePreparation {
  let geometry: GeometryPreparation
  let report: (ImportProblem, SourcePosition) -> Void

  func prepare(_ site: SiteRecord) throws -> PreparedSite {
    let body = try site.body.flatMap { try geometry.prepare($0, report) }
    let parts = try site.parts.map { try $0.geometry.flatMap { try geometry.prepare($0, report) } }
    let zones = try site.zones.map { try $0.geometry.flatMap { try geometry.prepare($0, report) } }
    checkCoverage(site, body: body, parts: parts, zones: zones)
    for (zone, prepared) in zip(site.zones, zones) { checkArea(zone, prepared) }
    return PreparedSite(
      record: site, body: body?.stored, parts: parts.map { $0?.stored },
      zones: zones.map { $0?.stored })
  }

  private func checkArea(_ zone: ZoneRecord, _ prepared: GeometryPreparation.Prepared?) {
    guard let stated = zone.statedArea.value, let computed = prepared?.stored.area,
      abs(stated - computed) > 0.05 * stated
    else { return }
    report(.areaDiffers(stated: stated, computed: computed), zone.position)
  }

  private func checkCoverage(
    _ site: SiteRecord, body: GeometryPreparation.Prepared?,
    parts: [GeometryPreparation.Prepared?], zones: [GeometryPreparation.Prepared?]
  ) {
    for (zone, prepared) in zip(site.zones, zones) {
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
      where inner.kind == .protectionArea && inner.part == zone.part {
        guard let innerPrepared,
          let part = geometry.uncovered(outer: outer, inner: innerPrepared.geometry)
        else { continue }
        report(
          .protectionAreaUncovered(zone: zone.code, inner: inner.code, part), zone.position)
      }
    }
  }
}
