import Heritage
import HeritageGeometry
import Testing

/// The figures are pyproj 3.7.2 `Geod(a=6378137, rf=298.257222101)` and shapely 2.2.
struct MetresTests {
  private let plot = area(box(120.950, 31.380, 120.951, 31.381))

  @Test func distancesAreGeodesic() throws {
    let engine = try GeometryEngine()
    let east = area(box(120.952, 31.3802, 120.953, 31.3804))
    // A thousandth of a degree east at 31.3804°N.
    #expect(abs(try engine.metres(from: east, to: plot) - 95.1230) < 0.01)
    let inside = area(box(120.9504, 31.3804, 120.9506, 31.3806))
    #expect(try engine.metres(from: inside, to: plot) == 0)
    #expect(abs(try engine.metres(from: inside, toLineOf: plot) - 38.0492) < 0.01)
    #expect(
      try engine.metres(from: area(box(120.9505, 31.3805, 120.952, 31.382)), toLineOf: plot) == 0)
  }

  @Test func whatIsSharedIsMeasuredOnTheEllipsoid() throws {
    let other = area(box(120.9505, 31.3802, 120.9515, 31.3806))
    let shared = try #require(try GeometryEngine().shared(plot, other))
    #expect(abs(shared.squareMetres - 2109.3730) < 0.001)
    #expect(try GeometryEngine().shared(plot, area(box(120.951, 31.380, 120.952, 31.381))) == nil)
    #expect(try GeometryEngine().shared(plot, area(box(120.960, 31.380, 120.961, 31.381))) == nil)
  }

  @Test func aReachIsMeasuredFromTheLine() throws {
    let engine = try GeometryEngine()
    // Half a metre into the plot from the east.
    let other = area(box(120.951 - 0.5 / 95_123.0, 31.3802, 120.952, 31.3804))
    #expect(try engine.reaches(other, into: plot, deeperThan: 0.49))
    #expect(try !engine.reaches(other, into: plot, deeperThan: 0.51))
    #expect(try !engine.reaches(other, into: plot, deeperThan: 1_000))
  }

  @Test func aBoxGrowsByAtLeastSoManyMetres() throws {
    let box = try #require(plot.envelope)
    let grown = box.grown(byMetres: 100)
    let west = GeodesicDistance.metres(
      from: at(grown.west, box.north), to: at(box.west, box.north))
    let south = GeodesicDistance.metres(
      from: at(box.west, grown.south), to: at(box.west, box.south))
    #expect((100...101).contains(west))
    #expect((100...101).contains(south))
    #expect(grown.meets(box))
    #expect(!box.meets(Envelope(west: 121, south: 31, east: 122, north: 32)))
  }

  @Test func ringsAreTurned() {
    let clockwise = area(
      box(120.950, 31.380, 120.951, 31.381).reversed(),
      holes: [box(120.9502, 31.3802, 120.9504, 31.3804)])
    #expect(!clockwise.isWound)
    #expect(clockwise.wound.isWound)
    #expect(clockwise.wound.wound == clockwise.wound)
    #expect(clockwise.contains(at(120.9506, 31.3806)))
    #expect(!clockwise.contains(at(120.9503, 31.3803)))
  }

  @Test func hexadecimalDigitsReadBack() throws {
    #expect(try WKB.decode(hexadecimal: WKB.hexadecimal(plot)) == plot)
    #expect(throws: WKBError.self) { try WKB.decode(hexadecimal: "01zz") }
  }
}
