import Foundation
import Heritage
import HeritageGeometry
import HeritageStore

/// Derives the lines of a site's zones in the order in which one counts from the other: protection areas first.
struct ZoneDeriver {
  let session: ReadSession
  let engine: GeometryEngine
  let derivation: ZoneDerivation
  /// What every text counts from, as the user says: code or name of a part, or 本体; `nil`: as the text has it.
  let statedBase: String?

  init(_ session: ReadSession, base: String? = nil) throws(GeometryEngineError) {
    self.session = session
    statedBase = base
    engine = try GeometryEngine()
    derivation = ZoneDerivation(engine: engine, transformer: CoordinateTransformer())
  }

  /// The zones in force on a day, each with its outcome, in the order of the register.
  func outcomes(of site: String, asOf day: CivilDate) throws -> [ZoneDerivationOutcome] {
    let zones = try session.zones(site: site, asOf: day)
    let body = try SiteBody(of: site, session)
    var areas = ProtectionAreas()
    var outcomes: [Int: ZoneDerivationOutcome] = [:]
    let isArea = zones.map { $0.kind == .protectionArea }
    for index in zones.indices.filter({ isArea[$0] }) + zones.indices.filter({ !isArea[$0] }) {
      let outcome = try outcome(of: zones[index], body, areas)
      if isArea[index] {
        areas.add(zones[index], outcome.drawn ?? outcome.derived?.geometry)
      }
      outcomes[index] = outcome
    }
    return zones.indices.compactMap { outcomes[$0] }
  }

  private func outcome(
    of zone: ZoneSummary, _ body: SiteBody, _ areas: ProtectionAreas
  ) throws -> ZoneDerivationOutcome {
    var outcome = ZoneDerivationOutcome(
      zone: zone,
      reading: zone.text.value.map {
        body.reading(of: $0, kind: zone.kind, part: zone.part, grade: zone.zoneClass)
      },
      result: .textMissing, body: body.drawn(about: zone.part).compactMap(\.geometry),
      drawn: try zone.geometry.map { try WKB.decode([UInt8]($0)) })
    guard let reading = outcome.reading else { return outcome }
    guard let rule = reading.rule else {
      outcome.result = .textUnread
      return outcome
    }
    outcome.result = try result(&outcome, rule, zone, body, areas)
    if let derived = outcome.derived {
      outcome.areas = try AreaComparison.all(
        registered: zone.statedArea.value, text: zone.text.value, drawn: derived.geometry,
        about: areas.lines(about: zone.kind, of: zone.part), engine: engine)
    }
    return outcome
  }

  private func result(
    _ outcome: inout ZoneDerivationOutcome, _ rule: ZoneRule, _ zone: ZoneSummary,
    _ body: SiteBody, _ areas: ProtectionAreas
  ) throws -> ZoneDerivationOutcome.Result {
    do {
      let rule = try body.resolved(rule, statedBase: statedBase, about: zone.part)
      outcome.rule = rule
      let base = try base(of: rule, zone, body, areas)
      return .derived(try derivation.derive(rule, from: base))
    } catch let refusal as ZoneRefusal {
      return .refused(refusal)
    } catch let error as ZoneDerivationError {
      return try Self.result(error)
    }
  }

  /// All that the text counts from.
  private func base(
    of rule: ZoneRule, _ zone: ZoneSummary, _ body: SiteBody, _ areas: ProtectionAreas
  ) throws -> [Geometry] {
    let pieces: [SiteBody.Piece]
    switch rule {
    case .offset(.protectionArea, _), .sides(.protectionArea, _), .same(.protectionArea):
      return [try areas.base(of: zone, engine)]
    case .offset(.gradedArea(let grade), _), .sides(.gradedArea(let grade), _),
      .same(.gradedArea(let grade)):
      return [try areas.line(of: grade, about: zone)]
    case .offset(let base, _), .radius(.middle(let base), _), .rays(.middle(let base), _):
      pieces = try body.pieces(of: base, about: zone.part)
    case .sides(let base, _), .same(let base):
      pieces = try Self.areas(body.pieces(of: base, about: zone.part))
    case .radius(.mark(let word), _), .rays(.mark(let word), _):
      pieces = [try stated(body) ?? body.mark(called: word, about: zone.part)]
    case .wall: pieces = try Self.areas([try stated(body) ?? body.wall(about: zone.part)])
    }
    return pieces.compactMap(\.geometry)
  }

  /// The part that the user states; `nil` where none is, or the whole body.
  private func stated(_ body: SiteBody) throws(ZoneRefusal) -> SiteBody.Piece? {
    guard let statedBase, statedBase != ZoneBase.body.displayName else { return nil }
    return try body.part(stated: statedBase)
  }

  private static func areas(_ pieces: [SiteBody.Piece]) throws(ZoneRefusal) -> [SiteBody.Piece] {
    let others = pieces.filter { if case .area? = $0.geometry { false } else { true } }
    guard others.isEmpty else { throw .notAnArea(others.map(\.title)) }
    return pieces
  }

  /// - Throws: ``MachineFault``: what this machine lacks is nothing that the text or the register could state.
  private static func result(
    _ error: ZoneDerivationError
  ) throws -> ZoneDerivationOutcome.Result {
    switch error {
    case .baseInPieces(let count): return .refused(.inPieces(count))
    case .sidesWithoutEdge(let sides): return .refused(.sidesWithoutEdge(sides))
    case .sidesUnclear(let first, let second): return .refused(.sidesUnclear(first, second))
    case .engine(let cause): if let fault = MachineFault(cause) { throw fault }
    case .transform(let cause): if let fault = MachineFault(cause) { throw fault }
    case .baseIsNoArea, .invalid: break
    }
    return .failed("\(error)")
  }
}
