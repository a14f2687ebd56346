public import Heritage

/// Derives a zone's line from its text's reading (按文字推算), on the plane of CGCS2000 / 3-degree Gauss–Krüger,
/// central meridian 120°E (EPSG:4549), on which surveyors draw zones.
///
/// - Round corners have ``quadrantSegments`` segments to a quarter of a circle: the chord leaves the circle by at
///   most 0.12 % of the distance.
/// - With a distance for each side an edge belongs to the side that its outward normal points to, and corners are
///   mitred; where two edges would meet further away than ``mitreLimit`` times the greater distance, the corner is
///   cut. A distance that no edge would take, or an outline that faces half way between two sides, is refused:
///   ``SideFaces``.
/// - What goes outward goes from the outline: holes (天井) are filled. Only ``ZoneRule/same(as:)`` keeps them.
/// - Every piece counts, points and lines too; the middle is that of one piece.
/// - The result is rounded to a millimetre on the plane, and kept in CGCS2000, degrees.
/// - Distances on this plane are longer than on the ground, by 0.07 to 0.15 m per km from west to east of Kunshan: ``Derived/scale``.
public struct ZoneDerivation {
  public static let quadrantSegments = 16
  public static let mitreLimit = 3.0
  static let system = CoordinateSystem.gaussKruger120

  /// A derived zone.
  public struct Derived: Sendable {
    /// CGCS2000, longitude first, degrees; shells counter-clockwise.
    public let geometry: Geometry
    /// Geodesic, m².
    public let squareMetres: Double
    /// By how much a distance on the plane is longer than on the ground there, m per km.
    public let scale: Double
  }

  private let engine: GeometryEngine
  private let transformer: CoordinateTransformer

  public init(engine: GeometryEngine, transformer: CoordinateTransformer) {
    self.engine = engine
    self.transformer = transformer
  }

  /// - Parameters:
  ///   - rule: the reading of the text.
  ///   - base: all that the text counts from: pieces of the body, protection area, wall, or mark.
  /// - Throws: ``ZoneDerivationError``.
  public func derive(
    _ rule: ZoneRule, from base: [Geometry]
  ) throws(ZoneDerivationError) -> Derived {
    do {
      let plane = try base.map { try transformer.plane($0, of: Self.system).carrier }
      let made = PlaneGeometry(carrier: try line(rule, plane))
      let geometry = try transformer.geometry(
        made.rounded(toPartsOfMetre: 1000), of: Self.system
      ).wound
      if let fault = try engine.validity(of: geometry) { throw ZoneDerivationError.invalid(fault) }
      return Derived(
        geometry: geometry, squareMetres: GeodesicArea.squareMetres(of: geometry),
        scale: try scale(at: plane))
    } catch let error as ZoneDerivationError {
      throw error
    } catch let error as GeometryEngineError {
      throw .engine(error)
    } catch let error as CoordinateTransformError {
      throw .transform(error)
    } catch {
      throw .baseIsNoArea
    }
  }

  private func line(_ rule: ZoneRule, _ base: [Geometry]) throws -> Geometry {
    var made: Geometry?
    switch rule {
    case .offset(_, let metres): made = try offset(outlines(base), by: metres)
    case .radius(let centre, let metres):
      made = try engine.buffered(
        .point(try middle(centre, base)), by: metres, quadrantSegments: Self.quadrantSegments)
    case .rays(let centre, let metres):
      let ring = Side.ends(of: metres, from: try middle(centre, base).planePoint)
      made = PlaneGeometry(polygons: [ring]).carrier
    case .same: made = try area(base)
    case .wall: made = try area(outlines(base))
    case .sides(_, let metres):
      guard let outline = try area(outlines(base)) else { throw ZoneDerivationError.baseIsNoArea }
      let shells = PlaneGeometry(carrier: outline).shells
      try SideFaces(metres: metres).check(shells)
      let pieces = shells.flatMap { SideOffset(metres: metres).pieces(around: $0) }
      made = try engine.joined(PlaneGeometry(polygons: pieces).carrier)
    }
    guard let made else { throw ZoneDerivationError.baseIsNoArea }
    return made
  }

  /// Without holes: areas as one where there are several or one had a hole, points and lines as they are.
  private func outlines(_ base: [Geometry]) throws -> [Geometry] {
    let others = base.filter { if case .area = $0 { false } else { true } }
    let areas = base.filter { if case .area = $0 { true } else { false } }
    if areas.count == 1, areas[0].holes.isEmpty { return areas + others }
    return [try engine.joined(areas.map(\.withoutHoles))].compactMap { $0 } + others
  }

  /// All pieces as one area.
  private func area(_ base: [Geometry]) throws -> Geometry? {
    let isAllAreas = base.allSatisfy { if case .area = $0 { true } else { false } }
    guard isAllAreas else { throw ZoneDerivationError.baseIsNoArea }
    return base.count == 1 ? base[0] : try engine.joined(base)
  }

  private func offset(_ base: [Geometry], by metres: Double) throws -> Geometry? {
    let made = try base.compactMap {
      try engine.buffered($0, by: metres, quadrantSegments: Self.quadrantSegments)
    }
    return made.count == 1 ? made[0] : try engine.joined(made)
  }

  /// The mark that the base is, or the middle of it.
  private func middle(_ centre: ZoneCentre, _ base: [Geometry]) throws -> Position {
    if case .mark = centre {
      guard base.count == 1, case .point(let mark) = base[0] else {
        throw ZoneDerivationError.baseIsNoArea
      }
      return mark
    }
    let outlines = try outlines(base)
    // What touches is one piece: so is what does when it is grown by half a millimetre.
    guard case .area(let pieces)? = try offset(outlines, by: 0.0005) else {
      throw ZoneDerivationError.baseIsNoArea
    }
    guard pieces.count == 1 else { throw ZoneDerivationError.baseInPieces(pieces.count) }
    guard let outline = outlines.first, let middle = try engine.centroid(of: outline) else {
      throw ZoneDerivationError.baseIsNoArea
    }
    return middle
  }

  /// Metres per kilometre by which the plane stretches a distance, measured over 100 m through the middle.
  private func scale(at base: [Geometry]) throws -> Double {
    guard let first = base.first, let middle = try engine.centroid(of: first) else { return 0 }
    let end = Position(longitude: middle.longitude + 100, latitude: middle.latitude)
    let line = try transformer.geometry(
      PlaneGeometry(carrier: .line([middle, end])), of: Self.system)
    guard case .line(let positions) = line else { return 0 }
    let ground = GeodesicDistance.metres(along: positions)
    return (100 / ground - 1) * 1000
  }
}
