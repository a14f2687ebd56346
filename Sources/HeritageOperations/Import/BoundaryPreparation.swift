import Foundation
import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

/// Prepares a boundary's geometry, and checks how it lies to the body and to the zones that are in force beside it.
struct BoundaryPreparation {
  let geometry: GeometryPreparation
  let session: ReadSession
  /// What of the boundary cannot be relied on.
  let faults: RecordFaults
  let report: (ImportProblem, SourcePosition) -> Void

  /// - Parameter today: the day that a drawing is checked for; a redrawing is checked for its first day.
  func prepare(_ boundary: BoundaryRecord, today: CivilDate) throws -> PreparedGeometry? {
    let zone = boundary.zone
    guard let delivered = zone.geometry else { return nil }
    guard case .area = delivered.shape else {
      report(.notAnArea, zone.position)
      return nil
    }
    guard let prepared = geometry.prepare(delivered, faults: faults, report) else { return nil }
    guard !faults.spoilElements(.validFrom), !faults.spoil(.site, at: zone.position),
      !faults.spoil(.zone, at: zone.position)
    else { return prepared.stored }
    let stated =
      boundary.isRedrawing
      ? zone.statedArea.value
      : try session.registeredZone(zone.code, of: boundary.site)?.statedArea.value
    if let stated, stated > 0, let computed = prepared.stored.area,
      abs(stated - computed) > 0.05 * stated
    {
      report(.areaDiffers(stated: stated, computed: computed), zone.position)
    }
    guard !faults.spoil(.kind, at: zone.position), !faults.spoil(.part, at: zone.position) else {
      return prepared.stored
    }
    try checkCoverage(boundary, prepared.geometry, on: zone.validFrom ?? today)
    return prepared.stored
  }

  private func checkCoverage(
    _ boundary: BoundaryRecord, _ drawn: Geometry, on day: CivilDate
  ) throws {
    let zone = boundary.zone
    if zone.kind == .protectionArea {
      for body in try session.bodies(of: boundary.site) where body.part == zone.part {
        let inner = try WKB.decode([UInt8](body.geometry))
        guard let part = geometry.uncovered(outer: drawn, inner: inner) else { continue }
        report(.bodyUncovered(zone: zone.code, part), zone.position)
      }
    }
    for other in try session.zones(site: boundary.site, asOf: day)
    where other.code != zone.code && other.part == zone.part {
      guard let bytes = other.geometry,
        (other.kind == .protectionArea) != (zone.kind == .protectionArea)
      else { continue }
      let line = try WKB.decode([UInt8](bytes))
      let isInner = zone.kind == .protectionArea
      let (outer, inner) = isInner ? (line, drawn) : (drawn, line)
      guard let part = geometry.uncovered(outer: outer, inner: inner) else { continue }
      report(
        .protectionAreaUncovered(
          zone: isInner ? other.code : zone.code, inner: isInner ? zone.code : other.code, part),
        zone.position)
    }
  }
}
