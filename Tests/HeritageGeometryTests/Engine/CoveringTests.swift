import Heritage
import HeritageGeometry
import Testing

/// The figures are shapely 2.2 `difference` and pyproj 3.7.2 `Geod(a=6378137, rf=298.257222101)`.
struct CoveringTests {
  /// About 95 m by 111 m.
  private let plot = area(box(120.950, 31.380, 120.951, 31.381))

  @Test func whatLiesInsideOrOnTheEdgeIsCovered() throws {
    let engine = try GeometryEngine()
    for inner in [
      plot, area(box(120.9502, 31.3802, 120.9506, 31.3807)), .point(at(120.9505, 31.3805)),
      .point(at(120.950, 31.3805)), .line([at(120.950, 31.380), at(120.951, 31.380)]),
    ] {
      #expect(try engine.uncovered(outer: plot, inner: inner) == nil)
    }
  }

  @Test func whatSticksOutIsMeasuredInSquareMetres() throws {
    let inner = area(box(120.9505, 31.3802, 120.9515, 31.3806))
    let part = try #require(try GeometryEngine().uncovered(outer: plot, inner: inner))
    #expect(abs(part.squareMetres - 2109.3730) < 0.0002)
    #expect(part.metres == 0)
    #expect(agree(part.place, at(120.95125, 31.3804)))
  }

  @Test func whatSticksOutOnTwoSidesIsAddedUp() throws {
    let inner = area(box(120.9495, 31.3804, 120.9515, 31.3806))
    let part = try #require(try GeometryEngine().uncovered(outer: plot, inner: inner))
    #expect(abs(part.squareMetres - 2109.3708) < 0.0002)
  }

  @Test func aHoleInTheOuterAreaCoversNothing() throws {
    let hole = box(120.9502, 31.3802, 120.9506, 31.3807)
    let outer = area(box(120.950, 31.380, 120.951, 31.381), holes: [hole])
    let part = try #require(try GeometryEngine().uncovered(outer: outer, inner: plot))
    #expect(abs(part.squareMetres - 2109.3720) < 0.0002)
    #expect(KunshanBox.contains(part.place))
  }

  @Test func aPointOutsideHasAPlaceAndNoSize() throws {
    let found = try GeometryEngine().uncovered(outer: plot, inner: .point(at(120.96, 31.38)))
    #expect(found == UncoveredPart(squareMetres: 0, metres: 0, place: at(120.96, 31.38)))
  }

  @Test func aLineThatLeavesIsMeasuredInMetres() throws {
    let inner = Geometry.line([at(120.9505, 31.3805), at(120.952, 31.3805)])
    let part = try #require(try GeometryEngine().uncovered(outer: plot, inner: inner))
    #expect(part.squareMetres == 0)
    #expect(abs(part.metres - 95.122945) < 1e-6)
    #expect(agree(part.place, at(120.951, 31.3805)))
  }

  @Test func everyPartOfTheInnerAreaMustBeCovered() throws {
    let inner = Geometry.area([
      Polygon(shell: box(120.9502, 31.3802, 120.9506, 31.3807)),
      Polygon(shell: box(120.9512, 31.3802, 120.9516, 31.3807)),
    ])
    let part = try #require(try GeometryEngine().uncovered(outer: plot, inner: inner))
    #expect(abs(part.squareMetres - 2109.3720) < 0.0002)
    #expect(part.place.longitude > 120.9512 && part.place.longitude < 120.9516)
  }

  @Test func nothingIsCoveredByAnEmptyArea() throws {
    let part = try #require(try GeometryEngine().uncovered(outer: .area([]), inner: plot))
    #expect(abs(part.squareMetres - 10546.8542) < 0.0001)
  }

  @Test func anInvalidGeometryIsAnErrorWithTheReasonOfGEOS() throws {
    let bowTie = area(ring(0, 0, 4, 4, 4, 0, 0, 4, 0, 0))
    let other = area(ring(1, 0, 5, 4, 5, 0, 1, 4, 1, 0))
    #expect(
      throws: GeometryEngineError.failed(
        .difference,
        message: "TopologyException: Input geom 0 is invalid: Self-intersection at 3 2")
    ) { try GeometryEngine().uncovered(outer: bowTie, inner: other) }
  }
}
