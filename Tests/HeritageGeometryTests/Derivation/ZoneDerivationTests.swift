import Heritage
import HeritageGeometry
import Testing

/// Figures are computed by hand on the plane; on the ground they are smaller by the plane's scale, squared.
struct ZoneDerivationTests {
  private let transformer = CoordinateTransformer()

  /// A box on the plane of EPSG:4549, east by north metres, turned by so many degrees.
  private func plot(_ east: Double, _ north: Double, turned degrees: Double = 0) throws -> Geometry
  {
    let angle = degrees * .pi / 180
    let (cosine, sine) = (cosOf(angle), sinOf(angle))
    let ring: [(Double, Double)] = [(0, 0), (east, 0), (east, north), (0, north), (0, 0)]
    var corners: [Double] = []
    for (x, y) in ring {
      corners.append(590_369 + x * cosine - y * sine)
      corners.append(3_473_496 + x * sine + y * cosine)
    }
    return try transformer.geometry(
      from: .area([[corners]]),
      in: CoordinateReference(system: .gaussKruger120, axisOrder: .eastFirst))
  }

  private func cosOf(_ angle: Double) -> Double { 1 - 2 * half(angle) * half(angle) }
  private func sinOf(_ angle: Double) -> Double {
    2 * half(angle) * (1 - half(angle) * half(angle)).squareRoot()
  }
  /// sin(x/2) by its series, enough for angles below a right one.
  private func half(_ angle: Double) -> Double {
    let x = angle / 2
    return x - x * x * x / 6 + x * x * x * x * x / 120 - x * x * x * x * x * x * x / 5040
  }

  private func derive(_ rule: ZoneRule, from base: Geometry) throws -> ZoneDerivation.Derived {
    try ZoneDerivation(engine: GeometryEngine(), transformer: transformer)
      .derive(rule, from: [base])
  }

  /// Square metres on the plane, from those on the ground.
  private func plane(_ derived: ZoneDerivation.Derived) -> Double {
    derived.squareMetres * (1 + derived.scale / 1000) * (1 + derived.scale / 1000)
  }

  @Test func theScaleOfThePlaneIsStated() throws {
    let derived = try derive(.same(as: .body), from: plot(20, 10))
    #expect(abs(derived.scale - 0.1006) < 0.0005)
    #expect(abs(plane(derived) - 200) < 0.01)
  }

  @Test func anOffsetHasRoundCorners() throws {
    let derived = try derive(.offset(from: .body, metres: 10), from: plot(20, 10))
    // The box, four bands, and a circle of 64 segments.
    let circle = 32.0 * 100 * 0.098_017_140_3
    #expect(abs(plane(derived) - (200 + 600 + circle)) < 0.05)
    #expect(derived.geometry.isWound)
  }

  @Test func sidesHaveMitredCorners() throws {
    let metres: [Side: Double] = [.east: 3, .south: 6, .west: 5, .north: 4]
    let derived = try derive(.sides(from: .body, metres), from: plot(20, 10))
    #expect(abs(plane(derived) - (20 + 3 + 5) * (10 + 6 + 4)) < 0.05)
  }

  @Test func edgesBelongToTheSideTheyFace() throws {
    let metres: [Side: Double] = [.east: 3, .south: 6, .west: 5, .north: 4]
    let derived = try derive(.sides(from: .body, metres), from: plot(20, 10, turned: 30))
    #expect(abs(plane(derived) - (20 + 3 + 5) * (10 + 6 + 4)) < 0.05)
  }

  @Test func aRadiusIsACircleOf64Segments() throws {
    let derived = try derive(.radius(about: .middle(of: .body), metres: 40), from: plot(20, 10))
    #expect(abs(plane(derived) - 32 * 1600 * 0.098_017_140_3) < 0.1)
  }

  @Test func raysAreJoinedAtTheirEnds() throws {
    let metres = Dictionary(uniqueKeysWithValues: Side.allCases.map { ($0, 10.0) })
    let mark = Geometry.point(Position(longitude: 120.95, latitude: 31.38))
    let derived = try derive(.rays(about: .mark("中心桩"), metres), from: mark)
    // A regular octagon.
    #expect(abs(plane(derived) - 4 * 100 * 0.707_106_781) < 0.02)
  }

  @Test func whatCannotBeDerivedIsSaid() throws {
    let mark = Geometry.point(Position(longitude: 120.95, latitude: 31.38))
    #expect(throws: ZoneDerivationError.baseIsNoArea) {
      try derive(.sides(from: .body, [.east: 1, .south: 1, .west: 1, .north: 1]), from: mark)
    }
    #expect(throws: ZoneDerivationError.baseIsNoArea) { try derive(.wall, from: mark) }
  }
}
