import Foundation
import Heritage
import HeritageGeometry
import HeritageStore

/// Derives the lines of a site's zones in the order in which one counts from the other: protection areas first.
struct ZoneDeriver {
  let session: ReadSession
  let derivation: ZoneDerivation

  init(_ session: ReadSession) throws(GeometryEngineError) {
    self.session = session
    derivation = ZoneDerivation(engine: try GeometryEngine(), transformer: CoordinateTransformer())
  }

  /// The zones in force on a day, each with its outcome, in the order of the register.
  func outcomes(of site: String, asOf day: CivilDate) throws -> [ZoneDerivationOutcome] {
    let zones = try session.zones(site: site, asOf: day)
    let bodies = try session.bodies(of: site)
    var areas: [String?: (geometry: Geometry, line: String)] = [:]
    var outcomes: [Int: ZoneDerivationOutcome] = [:]
    let ordered = zones.indices.sorted {
      (zones[$0].kind != .protectionArea ? 1 : 0, $0) < (
        zones[$1].kind != .protectionArea ? 1 : 0, $1
      )
    }
    for index in ordered {
      let outcome = try outcome(of: zones[index], bodies, area: areas[zones[index].part])
      if zones[index].kind == .protectionArea {
        let (part, line) = (zones[index].part, zones[index].line)
        let geometry = outcome.drawn ?? outcome.derived?.geometry
        areas[part] = areas[part] ?? geometry.map { ($0, line) }
      }
      outcomes[index] = outcome
    }
    return zones.indices.compactMap { outcomes[$0] }
  }

  private func outcome(
    of zone: ZoneSummary, _ bodies: [BodyShape], area: (geometry: Geometry, line: String)?
  ) throws -> ZoneDerivationOutcome {
    let own = try bodies.filter { $0.part == zone.part }.map { try Self.geometry($0.geometry) }
    // A site that is divided into parts, and a zone about all of them.
    let all = try own.isEmpty ? bodies.map { try Self.geometry($0.geometry) } : own
    var outcome = ZoneDerivationOutcome(
      zone: zone,
      reading: zone.text.value.map {
        ZoneTextReader.read($0, kind: zone.kind, partName: zone.partName)
      },
      result: .textMissing, body: all, drawn: try zone.geometry.map { try Self.geometry($0) })
    guard let reading = outcome.reading else { return outcome }
    guard let rule = reading.rule else {
      outcome.result = .textUnread
      return outcome
    }
    // A line that holds from an earlier day must not be drawn from one that came later.
    if rule.base == .protectionArea, let area, area.line > zone.line {
      outcome.result = .protectionAreaRedrawn(area.line)
      return outcome
    }
    outcome.result = result(
      rule, body: Self.together(all), wall: try wall(bodies), area: area?.geometry)
    return outcome
  }

  private func result(
    _ rule: ZoneRule, body: Geometry?, wall: Geometry?, area: Geometry?
  ) -> ZoneDerivationOutcome.Result {
    let base: Geometry?
    switch rule {
    case .wall:
      guard let wall else { return .wallNotDrawn }
      base = wall
    default: base = rule.base == .body ? body : area
    }
    guard let base else { return rule.base == .body ? .bodyNotDrawn : .protectionAreaNotDrawn }
    do {
      return .derived(try derivation.derive(rule, from: base))
    } catch .baseIsNoArea {
      return .baseIsNoArea
    } catch .baseIsNoMark {
      return .baseIsNoMark
    } catch {
      return .failed("\(error)")
    }
  }

  private func wall(_ bodies: [BodyShape]) throws -> Geometry? {
    try bodies.first { $0.partName?.contains("围墙") == true }.map { try Self.geometry($0.geometry) }
  }

  /// Areas together; a point or a line only where it is alone.
  private static func together(_ bodies: [Geometry]) -> Geometry? {
    let polygons = bodies.flatMap { body -> [Polygon] in
      if case .area(let polygons) = body { polygons } else { [] }
    }
    return polygons.isEmpty ? bodies.first : .area(polygons)
  }

  private static func geometry(_ bytes: Data) throws -> Geometry { try WKB.decode([UInt8](bytes)) }
}
