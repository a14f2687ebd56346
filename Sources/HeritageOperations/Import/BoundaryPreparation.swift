import Foundation
import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

/// Prepares a boundary's geometry, and checks how it lies to the body and to the zones that are in force beside it.
struct BoundaryPreparation {
  let geometry: GeometryPreparation
  let session: ReadSession
  /// Lines that the same file has drawn before, by the key of their boundary.
  let drawn: [String: Geometry]
  /// What of the boundary cannot be relied on.
  let faults: RecordFaults
  let report: (ImportProblem, SourcePosition) -> Void

  /// - Parameter today: the day that a drawing is checked for; a redrawing is checked for its first day.
  func prepare(
    _ boundary: BoundaryRecord, today: CivilDate
  ) throws -> GeometryPreparation.Prepared? {
    let zone = boundary.zone
    guard let delivered = zone.geometry else { return nil }
    guard case .area = delivered.shape else {
      report(.notAnArea, zone.position)
      return nil
    }
    guard let prepared = try geometry.prepare(delivered, faults: faults, report) else { return nil }
    // What lies beside it is found by these; without one of them nothing is.
    guard !faults.spoilElements(.validFrom), !faults.spoil(.site, at: zone.position),
      !faults.spoil(.zone, at: zone.position), !faults.spoil(.kind, at: zone.position),
      !faults.spoil(.part, at: zone.position)
    else { return prepared }
    try check(boundary, prepared.geometry, on: zone.validFrom ?? today)
    return prepared
  }

  private func check(_ boundary: BoundaryRecord, _ drawn: Geometry, on day: CivilDate) throws {
    let zone = boundary.zone
    let registered =
      boundary.isRedrawing ? nil : try session.registeredZone(zone.code, of: boundary.site)
    let text = registered?.text.value ?? zone.text.value
    let others = try others(beside: boundary, on: day)
    var areas = ProtectionAreas(others)
    if zone.kind == .protectionArea { areas.add(.init(zone, geometry: drawn)) }
    let inner = areas.lines(about: zone.kind, of: zone.part)
    let body = try SiteBody(of: boundary.site, session)
    try geometry.check(zone, report) { surround in
      guard zone.kind == .protectionArea else {
        return try surround.problems(
          ofZone: zone.code, drawn, about: inner,
          beside: others.filter { $0.zone.part == zone.part }.compactMap(\.geometry))
      }
      let apart = Set(areas.lines.compactMap(\.part))
      return try surround.problems(
        ofProtectionArea: zone.code, drawn,
        over: body.covered(byZoneOf: zone.part, text: text, apart: apart))
        + outer(of: zone, drawn, areas, others, surround)
    }
    try geometry.check(zone, report) { surround in
      try surround.problems(
        ofArea: registered?.statedArea.value ?? zone.statedArea.value, text: text, drawn: drawn,
        about: inner)
    }
  }

  /// The other zones of the site in force on a day, as they are drawn or were just drawn.
  private func others(
    beside boundary: BoundaryRecord, on day: CivilDate
  ) throws -> [(zone: ZoneSummary, geometry: Geometry?)] {
    try session.zones(site: boundary.site, asOf: day).filter { $0.code != boundary.zone.code }
      .map { other in
        let stored = try other.geometry.map { try WKB.decode([UInt8]($0)) }
        let key = "\(other.site)/\(other.code)" + (other.line.isEmpty ? "" : "@\(other.line)")
        return (other, drawn[key] ?? stored)
      }
  }

  /// What zones about a newly drawn protection area leave out of it.
  private func outer(
    of zone: ZoneRecord, _ drawn: Geometry, _ areas: ProtectionAreas,
    _ others: [(zone: ZoneSummary, geometry: Geometry?)], _ surround: ZoneSurround
  ) throws -> [ImportProblem] {
    try others.flatMap { other, line -> [ImportProblem] in
      let inner = areas.lines(about: other.kind, of: other.part).filter { $0.code == zone.code }
      guard let line else { return [] }
      let beside = others.filter { $0.zone.part == other.part && $0.zone.code != other.code }
      return try surround.problems(
        ofZone: other.code, line, about: inner, beside: beside.compactMap(\.geometry))
    }
  }
}
