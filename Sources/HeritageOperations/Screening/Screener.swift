import Foundation
import Heritage
import HeritageGeometry
import HeritageStore

/// Screens footprints against the zones in force on a day.
///
/// A footprint touches a zone where it reaches further into it than the line's stated uncertainty; where it does not,
/// or lies outside by no more than that, the line does not decide it. Of a line without a stated uncertainty the
/// measured line decides, to a millimetre.
final class Screener {
  /// Metres: what two drawings of one line may differ by through rounding.
  static let rounding = 0.001

  private let session: ReadSession
  private let engine: GeometryEngine
  private let day: CivilDate
  private let nearMetres: Double
  /// How far around a footprint zones are looked for, m.
  private let reach: Double
  private var approvals: [String: SiteApproval] = [:]
  private var bodies: [String: [(part: String?, geometry: Geometry)]] = [:]
  /// Zones in force on the day that are not drawn.
  private(set) lazy var undrawn = Result { try session.undrawnZones(asOf: day) }

  init(
    _ session: ReadSession, on day: CivilDate, nearMetres: Double
  ) throws {
    self.session = session
    self.day = day
    self.nearMetres = nearMetres
    reach = max(nearMetres, try session.greatestUncertainty())
    engine = try GeometryEngine()
  }

  func verdict(on footprint: Footprint) throws -> ScreeningVerdict {
    var hits: [ScreeningHit] = []
    if let box = footprint.geometry.envelope?.grown(byMetres: reach) {
      for zone in try session.zones(meeting: box.bounds, asOf: day) {
        if let hit = try hit(footprint, zone) { hits.append(hit) }
      }
    }
    hits.sort { left, right in
      (left.rank, left.zone.site, left.zone.code) < (right.rank, right.zone.site, right.zone.code)
    }
    return ScreeningVerdict(
      footprint: footprint, day: day, nearMetres: nearMetres, hits: hits,
      undrawnNear: try undrawnNear(footprint))
  }

  // MARK: One zone

  private func hit(_ footprint: Footprint, _ zone: ZoneSummary) throws -> ScreeningHit? {
    guard let bytes = zone.geometry else { return nil }
    let area = try WKB.decode([UInt8](bytes))
    let shared = try engine.shared(footprint.geometry, area)?.squareMetres ?? 0
    guard let relation = try relation(footprint, zone, area, shared) else { return nil }
    let approval = try approval(of: zone.site)
    return ScreeningHit(
      zone: zone, relation: relation, squareMetres: shared,
      share: min(shared / footprint.squareMetres, 1),
      metresToBody: try metresToBody(footprint.geometry, of: zone),
      metresToLine: try engine.metres(from: footprint.geometry, toLineOf: area),
      approval: approval,
      provision: relation.isHit
        ? WorksProvision(kind: zone.kind, batchKind: approval.batchKind, on: day) : nil)
  }

  /// `nil` where the zone is further away than asked for.
  private func relation(
    _ footprint: Footprint, _ zone: ZoneSummary, _ area: Geometry, _ shared: Double
  ) throws -> ScreeningRelation? {
    let uncertainty = zone.uncertainty ?? 0
    guard shared > 0 else {
      let distance = try engine.metres(from: footprint.geometry, to: area)
      if uncertainty > 0, distance <= uncertainty { return .withinUncertainty }
      return distance <= nearMetres ? .near : nil
    }
    let depth = max(uncertainty, Self.rounding)
    // What lies nearer to the line than that is no larger than a band along the line.
    let isBroad = shared > 1.1 * depth * area.perimeterMetres
    guard try isBroad || engine.reaches(footprint.geometry, into: area, deeperThan: depth) else {
      return uncertainty > 0 ? .withinUncertainty : .near
    }
    // What the two measures of the same area may differ by.
    let isInside = footprint.squareMetres - shared <= max(1e-6 * footprint.squareMetres, 1e-3)
    return isInside ? .inside : .partly
  }

  private func metresToBody(_ footprint: Geometry, of zone: ZoneSummary) throws -> Double? {
    let all = try bodies(of: zone.site)
    let own = all.filter { $0.part == zone.part }
    return try (own.isEmpty ? all : own).map {
      try engine.metres(from: footprint, to: $0.geometry)
    }.min()
  }

  private func bodies(of site: String) throws -> [(part: String?, geometry: Geometry)] {
    if let known = bodies[site] { return known }
    let found = try session.bodies(of: site).map {
      (part: $0.part, geometry: try WKB.decode([UInt8]($0.geometry)))
    }
    bodies[site] = found
    return found
  }

  private func approval(of site: String) throws -> SiteApproval {
    if let known = approvals[site] { return known }
    let found = try session.siteApproval(site)
    approvals[site] = found
    return found
  }

  // MARK: Zones that are not drawn

  private func undrawnNear(
    _ footprint: Footprint
  ) throws -> [(zone: ZoneSummary, metresToBody: Double)] {
    guard let box = footprint.geometry.envelope?.grown(byMetres: nearMetres) else { return [] }
    return try undrawn.get().compactMap { zone in
      let near = try bodies(of: zone.site).filter { $0.geometry.envelope?.meets(box) == true }
      let metres = try near.map { try engine.metres(from: footprint.geometry, to: $0.geometry) }
        .min()
      guard let metres, metres <= nearMetres else { return nil }
      return (zone, metres)
    }
  }
}

extension ScreeningHit {
  /// The strictest first: protection areas, then by how far inside.
  fileprivate var rank: Int {
    let relations: [ScreeningRelation] = [.inside, .partly, .withinUncertainty, .near]
    return (relation.isHit ? 0 : 100) + (zone.kind == .protectionArea ? 0 : 10)
      + (relations.firstIndex(of: relation) ?? 0)
  }
}
