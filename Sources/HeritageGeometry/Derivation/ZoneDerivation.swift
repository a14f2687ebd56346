public import Heritage

/// Derives a zone's line from its text's reading (按文字推算), on the plane of CGCS2000 / 3-degree Gauss–Krüger,
/// central meridian 120°E (EPSG:4549), on which surveyors draw zones.
///
/// - Round corners have ``quadrantSegments`` segments to a quarter of a circle: the chord leaves the circle by at
///   most 0.12 % of the distance.
/// - With a distance for each side an edge belongs to the side that its outward normal points to, and corners are
///   mitred; where two edges would meet further away than ``mitreLimit`` times the greater distance, the corner is
///   cut.
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
  ///   - base: what the text counts from, as ``ZoneRule/base`` and ``ZoneRule/wall`` say: body, protection area, or
  ///     the wall.
  /// - Throws: ``ZoneDerivationError``.
  public func derive(_ rule: ZoneRule, from base: Geometry) throws(ZoneDerivationError) -> Derived {
    let made: PlaneGeometry
    let plane: PlaneGeometry
    do {
      plane = try transformer.plane(base, of: Self.system)
      made = try line(rule, plane)
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

  private func line(_ rule: ZoneRule, _ base: PlaneGeometry) throws -> PlaneGeometry {
    var made: Geometry?
    switch rule {
    case .offset(_, let metres):
      made = try engine.buffered(
        base.carrier, by: metres, quadrantSegments: Self.quadrantSegments)
    case .radius(let metres, let isAboutMark):
      made = try engine.buffered(
        .point(try middle(base, isAboutMark)), by: metres, quadrantSegments: Self.quadrantSegments)
    case .rays(let metres, let isAboutMark):
      let ring = Side.ends(of: metres, from: try middle(base, isAboutMark).planePoint)
      made = PlaneGeometry(polygons: [ring]).carrier
    case .same, .wall:
      guard case .area = base.carrier else { throw ZoneDerivationError.baseIsNoArea }
      made = base.carrier
    case .sides(_, let metres):
      guard !base.shells.isEmpty else { throw ZoneDerivationError.baseIsNoArea }
      let pieces = base.shells.flatMap { SideOffset(metres: metres).pieces(around: $0) }
      made = try engine.joined(PlaneGeometry(polygons: pieces).carrier)
    }
    guard let made else { throw ZoneDerivationError.baseIsNoArea }
    return PlaneGeometry(carrier: made)
  }

  /// The mark that the base is, or the middle of it.
  private func middle(_ base: PlaneGeometry, _ isAboutMark: Bool) throws -> Position {
    if isAboutMark, case .point(let mark) = base.carrier { return mark }
    guard !isAboutMark else { throw ZoneDerivationError.baseIsNoMark }
    guard let middle = try engine.centroid(of: base.carrier) else {
      throw ZoneDerivationError.baseIsNoArea
    }
    return middle
  }

  /// Metres per kilometre by which the plane stretches a distance, measured over 100 m through the middle.
  private func scale(at plane: PlaneGeometry) throws -> Double {
    guard let middle = try engine.centroid(of: plane.carrier) else { return 0 }
    let end = Position(longitude: middle.longitude + 100, latitude: middle.latitude)
    let line = try transformer.geometry(
      PlaneGeometry(carrier: .line([middle, end])), of: Self.system)
    guard case .line(let positions) = line else { return 0 }
    let ground = GeodesicDistance.metres(along: positions)
    return (100 / ground - 1) * 1000
  }
}
