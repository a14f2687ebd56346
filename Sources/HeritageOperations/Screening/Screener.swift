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
  private let boxes: LineBoxes
  private var approvals: [String: SiteApproval] = [:]
  private var bodies: [String: SiteBody] = [:]
  private var otherLines: [String: [Geometry]] = [:]
  private lazy var undrawnReach = Result {
    Double(try session.number(of: .undrawnReach, on: day))
  }
  /// Zones in force on the day that are not drawn.
  private(set) lazy var undrawn = Result { try session.undrawnZones(asOf: day) }

  /// - Parameter boxes: those of the same view, where they have been read before.
  init(
    _ session: ReadSession, on day: CivilDate, nearMetres: Double, boxes: LineBoxes? = nil
  ) throws {
    self.session = session
    self.day = day
    self.nearMetres = nearMetres
    reach = max(nearMetres, try session.greatestUncertainty())
    engine = try GeometryEngine()
    self.boxes = try boxes ?? session.lineBoxes()
  }

  func verdict(on footprint: Footprint) throws -> ScreeningVerdict {
    var hits: [ScreeningHit] = []
    if let box = footprint.geometry.envelope?.grown(byMetres: reach) {
      let probe = try FootprintProbe(footprint.geometry, engine: engine)
      for zone in try session.zones(meeting: box.bounds, among: boxes, asOf: day) {
        if let hit = try hit(footprint, probe, zone) { hits.append(hit) }
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

  private func hit(
    _ footprint: Footprint, _ probe: FootprintProbe, _ zone: ZoneSummary
  ) throws -> ScreeningHit? {
    guard let bytes = zone.geometry else { return nil }
    let wkb = [UInt8](bytes)
    let finding = try probe.finding(onZone: wkb)
    guard let relation = try relation(footprint, zone, wkb, finding) else { return nil }
    let approval = try approval(of: zone.site)
    return ScreeningHit(
      zone: zone, relation: relation, squareMetres: finding.sharedSquareMetres,
      share: min(finding.sharedSquareMetres / footprint.squareMetres, 1),
      metresToBody: try metresToBody(footprint.geometry, of: zone),
      metresToLine: finding.metresToLine, approval: approval,
      provision: relation.isHit
        ? WorksProvision(kind: zone.kind, batchKind: approval.batchKind, on: day) : nil)
  }

  /// `nil` where the zone is further away than asked for.
  private func relation(
    _ footprint: Footprint, _ zone: ZoneSummary, _ wkb: [UInt8], _ finding: FootprintProbe.Finding
  ) throws -> ScreeningRelation? {
    let uncertainty = zone.uncertainty ?? 0
    let shared = finding.sharedSquareMetres
    guard shared > 0 else {
      let distance = finding.touches ? 0 : finding.metresToLine
      if uncertainty > 0, distance <= uncertainty { return .withinUncertainty }
      return distance <= nearMetres ? .near : nil
    }
    guard try reaches(footprint, wkb, shared, deeperThan: max(uncertainty, Self.rounding)) else {
      return uncertainty > 0 ? .withinUncertainty : .near
    }
    // What the two measures of the same area may differ by.
    let rest = footprint.squareMetres - shared
    return finding.isCovered || rest <= max(1e-6 * footprint.squareMetres, 1e-3)
      ? .inside : .partly
  }

  /// Whether a footprint that shares so many square metres with a zone reaches deeper into it than that.
  private func reaches(
    _ footprint: Footprint, _ wkb: [UInt8], _ shared: Double, deeperThan depth: Double
  ) throws -> Bool {
    let area = try WKB.decode(wkb)
    // What lies nearer to the line than that is no larger than a band along the line.
    if shared > 1.1 * depth * area.perimeterMetres { return true }
    return try engine.reaches(footprint.geometry, into: area, deeperThan: depth)
  }

  private func metresToBody(_ footprint: Geometry, of zone: ZoneSummary) throws -> Double? {
    let body = try body(of: zone.site)
    let own = body.drawn(about: zone.part)
    return try (own.isEmpty ? body.pieces : own).compactMap(\.geometry).map {
      try engine.metres(from: footprint, to: $0)
    }.min()
  }

  private func body(of site: String) throws -> SiteBody {
    if let known = bodies[site] { return known }
    let found = try SiteBody(of: site, session)
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

  /// Zones without a line whose site is within the distance that the bureau has set, however near others are looked
  /// for: what such a zone takes in is not known.
  private func undrawnNear(
    _ footprint: Footprint
  ) throws -> [(zone: ZoneSummary, metresToBody: Double)] {
    let reach = try undrawnReach.get()
    guard let box = footprint.geometry.envelope?.grown(byMetres: reach) else { return [] }
    return try undrawn.get().compactMap { zone in
      let near = try places(of: zone).filter { $0.envelope?.meets(box) == true }
      let metres = try near.map { try engine.metres(from: footprint.geometry, to: $0) }.min()
      guard let metres, metres <= reach else { return nil }
      return (zone, metres)
    }
  }

  /// Where a zone without a line lies: about the body, or else where earlier or other lines of the site are.
  private func places(of zone: ZoneSummary) throws -> [Geometry] {
    let bodies = try body(of: zone.site).pieces.compactMap(\.geometry)
    if !bodies.isEmpty { return bodies }
    if let known = otherLines[zone.site] { return known }
    let lines = try session.zones(site: zone.site, asOf: nil).compactMap(\.geometry).map {
      try WKB.decode([UInt8]($0))
    }
    otherLines[zone.site] = lines
    return lines
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
