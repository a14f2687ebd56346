import Heritage
import Testing

@testable import HeritageGeometry

struct ValidityTests {
  private let square = box(0, 0, 4, 4)

  @Test(arguments: [
    Geometry.point(at(120.95, 31.38)), .line([at(0, 0), at(1, 1)]), area(box(0, 0, 4, 4)),
    area(box(0, 0, 4, 4).reversed()), area(box(0, 0, 4, 4), holes: [box(1, 1, 2, 2)]),
    .area([Polygon(shell: box(0, 0, 1, 1)), Polygon(shell: box(2, 2, 3, 3))]), .area([]), .line([]),
  ])
  func aSoundGeometryHasNoFinding(geometry: Geometry) throws {
    #expect(try GeometryEngine().validity(of: geometry) == nil)
  }

  @Test func aBowTieIsFoundWhereItCrosses() throws {
    let bowTie = ring(
      120.95, 31.38, 120.96, 31.39, 120.96, 31.38, 120.95, 31.39, 120.95, 31.38)
    let finding = try #require(try GeometryEngine().validity(of: area(bowTie)))
    let place = try #require(finding.place)
    #expect(finding.reason == .selfIntersection)
    #expect(agree(place, at(120.955, 31.385)))
  }

  @Test func everyReasonIsToldWithItsPlace() throws {
    let engine = try GeometryEngine()
    func finding(_ geometry: Geometry) throws -> ValidityFinding? {
      try engine.validity(of: geometry)
    }
    #expect(
      try finding(area(square, holes: [box(5, 5, 6, 6)]))
        == ValidityFinding(reason: .holeOutsideShell, place: at(5, 5)))
    #expect(
      try finding(area(square, holes: [box(1, 1, 3, 3), box(1.5, 1.5, 2, 2)]))
        == ValidityFinding(reason: .nestedHoles, place: at(1.5, 1.5)))
    #expect(
      try finding(.area([Polygon(shell: square), Polygon(shell: box(1, 1, 2, 2))]))
        == ValidityFinding(reason: .nestedShells, place: at(1, 1)))
    #expect(
      try finding(area(ring(0, 0, 2, 1, 4, 0, 4, 4, 2, 1, 0, 4, 0, 0)))
        == ValidityFinding(reason: .ringSelfIntersection, place: at(2, 1)))
    #expect(
      try finding(area(square, holes: [ring(0, 0, 2, 1, 4, 4, 1, 2, 0, 0)]))
        == ValidityFinding(reason: .disconnectedInterior, place: at(4, 4)))
    #expect(
      try finding(area(ring(0, 0, 4, 0, 4, 0, 0, 0)))
        == ValidityFinding(reason: .tooFewPositions, place: at(0, 0)))
    #expect(
      try finding(.point(at(.nan, 1)))
        == ValidityFinding(reason: .invalidCoordinate, place: nil))
  }

  @Test(arguments: [
    ("Self-intersection", ValidityReason.selfIntersection),
    ("Ring Self-intersection", .ringSelfIntersection),
    ("Hole lies outside shell", .holeOutsideShell), ("Holes are nested", .nestedHoles),
    ("Interior is disconnected", .disconnectedInterior), ("Nested shells", .nestedShells),
    ("Duplicate Rings", .duplicateRings),
    ("Too few points in geometry component", .tooFewPositions),
    ("Invalid Coordinate", .invalidCoordinate), ("Ring is not closed", .ringNotClosed),
    ("Something new", .other("Something new")),
  ])
  func everyTextOfGEOSHasItsReason(text: String, reason: ValidityReason) {
    #expect(ValidityReason(geosText: text) == reason)
  }

  @Test func whatGEOSCannotHoldIsAnErrorAndTheEngineStaysUsable() throws {
    let engine = try GeometryEngine()
    #expect(
      throws: GeometryEngineError.failed(
        .reading,
        message:
          "IllegalArgumentException: Points of LinearRing do not form a closed linestring")
    ) { try engine.validity(of: area(ring(0, 0, 4, 0, 4, 4, 0, 4))) }
    #expect(
      throws: GeometryEngineError.failed(
        .reading,
        message: "IllegalArgumentException: point array must contain 0 or >1 elements")
    ) { try engine.validity(of: .line([at(0, 0)])) }
    #expect(try engine.validity(of: area(square)) == nil)
  }
}
