import Heritage
import HeritageGeometry

/// How a control zone or setting zone lies to the protection areas that it goes around. Some are drawn over the
/// protection area, some as a ring about it: the law has the control zone outside (文物保护法 2017 Art 18, 2024 Art 29), and
/// published areas count it in or leave it out.
struct ZoneSurround {
  /// What of a protection area is left out.
  enum Gap {
    /// It reaches beyond the outline of the zone.
    case uncovered(UncoveredPart)
    /// It lies in a hole of the zone that it does not fill.
    case hole(UncoveredPart)
  }

  let engine: GeometryEngine

  /// - Parameters:
  ///   - zone: the line of the zone.
  ///   - area: the protection area.
  ///   - others: other lines of the same part, which may fill its holes too.
  func gap(
    in zone: Geometry, about area: Geometry, beside others: [Geometry]
  ) throws(GeometryEngineError) -> Gap? {
    let holes = zone.holes
    let outline = try holes.isEmpty ? zone : engine.joined([zone.withoutHoles]) ?? zone
    if let part = try engine.uncovered(outer: outline, inner: area), Self.counts(part) {
      return .uncovered(part)
    }
    guard !holes.isEmpty, let all = try engine.joined([zone, area] + others) else { return nil }
    for hole in holes {
      guard let shared = try engine.shared(hole, area),
        shared.squareMetres > GeometryPreparation.tolerance,
        let part = try engine.uncovered(outer: all, inner: hole), Self.counts(part)
      else { continue }
      return .hole(part)
    }
    return nil
  }

  /// The areas, m², of a zone with and without the protection areas; `nil` where none is drawn.
  func squareMetres(
    of zone: Geometry, about areas: [Geometry]
  ) throws(GeometryEngineError) -> (with: Double, without: Double)? {
    guard let area = try engine.joined(areas) else { return nil }
    let without = try engine.uncovered(outer: area, inner: zone)?.squareMetres ?? 0
    return (without + GeodesicArea.squareMetres(of: area), without)
  }

  private static func counts(_ part: UncoveredPart) -> Bool {
    part.squareMetres > GeometryPreparation.tolerance
  }
}

/// What imports report of a zone.
extension ZoneSurround {
  /// Where a protection area does not cover what it has to.
  func problems(
    ofProtectionArea code: String, _ line: Geometry, over bodies: [Geometry]
  ) throws(GeometryEngineError) -> [ImportProblem] {
    var found: [ImportProblem] = []
    for body in bodies {
      guard let part = try engine.uncovered(outer: line, inner: body),
        part.squareMetres > GeometryPreparation.tolerance || part.squareMetres == 0
      else { continue }
      found.append(.bodyUncovered(zone: code, part))
    }
    return found
  }

  /// Where a control zone or setting zone leaves something out.
  func problems(
    ofZone code: String, _ line: Geometry, about areas: [ProtectionAreas.Line],
    beside others: [Geometry]
  ) throws(GeometryEngineError) -> [ImportProblem] {
    var found: [ImportProblem] = []
    for area in areas {
      guard let geometry = area.geometry else { continue }
      switch try gap(in: line, about: geometry, beside: others) {
      case .uncovered(let part):
        found.append(.protectionAreaUncovered(zone: code, inner: area.code, part))
      case .hole(let part):
        found.append(.protectionAreaApart(zone: code, inner: area.code, part))
      case nil: break
      }
    }
    return found
  }

  /// Stated areas that agree with the line by no way of counting.
  func problems(
    ofArea registered: Double?, text: String?, drawn: Geometry, about areas: [ProtectionAreas.Line]
  ) throws(GeometryEngineError) -> [ImportProblem] {
    try AreaComparison.all(
      registered: registered, text: text, drawn: drawn, about: areas, engine: engine
    ).filter { $0.fit == nil }.map { .areaDiffers($0) }
  }
}
