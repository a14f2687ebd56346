import Heritage
import HeritageGeometry
import Testing

@Suite struct PlaceTests {
  @Test func aPlaceLiesInsideAnAreaEvenWhereItsMiddleDoesNot() throws {
    // A horseshoe that is open to the east.
    let shell = [
      at(120.95, 31.38), at(120.953, 31.38), at(120.953, 31.381), at(120.951, 31.381),
      at(120.951, 31.382), at(120.953, 31.382), at(120.953, 31.383), at(120.95, 31.383),
      at(120.95, 31.38),
    ]
    let horseshoe = Geometry.area([Polygon(shell: shell)])
    let engine = try GeometryEngine()
    let place = try #require(try engine.place(on: horseshoe))
    #expect(try engine.uncovered(outer: horseshoe, inner: .point(place)) == nil)
  }

  @Test func onALineAndOnAPoint() throws {
    let engine = try GeometryEngine()
    let line = [at(120.95, 31.38), at(120.951, 31.381), at(120.953, 31.381)]
    #expect(try engine.place(on: .line(line)) == line[1])
    #expect(try engine.place(on: .point(line[2])) == line[2])
    #expect(try engine.place(on: .area([])) == nil)
  }

  /// pyproj 3.4.1, EPSG:4490 to each system, easting first.
  @Test(arguments: [
    (CoordinateSystem.gaussKruger120, 595_206.2103, 3_464_667.5973),
    (.gaussKruger120Zone40, 40_595_206.2103, 3_464_667.5973), (.cgcs2000, 121.0, 31.3),
  ])
  func aGeometryIsCarriedEastFirst(
    system: CoordinateSystem, east: Double, north: Double
  ) throws {
    let carried = try CoordinateTransformer().carried(.point(at(121.0, 31.3)), in: system)
    let box = try #require(carried.envelope)
    #expect(abs(box.west - east) < 0.001)
    #expect(abs(box.south - north) < 0.001)
  }
}
