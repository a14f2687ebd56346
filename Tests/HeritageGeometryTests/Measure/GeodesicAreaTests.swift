import Heritage
import HeritageGeometry
import Testing

/// The figures are pyproj 3.7.2, `Geod(a=6378137, rf=298.257222101).polygon_area_perimeter`, which is
/// GeographicLib.
struct GeodesicAreaTests {
  /// About 95 m by 111 m.
  private let small = box(120.950, 31.380, 120.951, 31.381)
  private let hole = box(120.9502, 31.3802, 120.9506, 31.3807)

  @Test func aSmallPlotAgreesWithGeographicLib() {
    #expect(abs(GeodesicArea.squareMetres(of: area(small)) - 10546.8542) < 0.0001)
  }

  @Test func theBoxOfKunshanAgreesWithGeographicLib() {
    let found = GeodesicArea.squareMetres(of: area(box(120.80, 31.10, 121.16, 31.55)))
    #expect(abs(found / 1_709_575_995.8022614 - 1) < 1e-8)
  }

  @Test func aSlantedTriangleOf50KilometresAgreesWithGeographicLib() {
    let triangle = ring(120.70, 31.10, 121.20, 31.20, 120.90, 31.55, 120.70, 31.10)
    let found = GeodesicArea.squareMetres(of: area(triangle))
    #expect(abs(found / 1_082_885_130.268097 - 1) < 1e-8)
  }

  @Test func aTriangleOf200KilometresStillAgreesWithinAMillionth() {
    let triangle = ring(120.0, 30.5, 122.0, 30.9, 120.9, 32.2, 120.0, 30.5)
    let found = GeodesicArea.squareMetres(of: area(triangle))
    #expect(abs(found / 16_098_528_583.255188 - 1) < 1e-6)
  }

  @Test func holesAreTakenOffWhateverWayTheyTurn() {
    let expected = 10546.854246 - 2109.371950
    let same = GeodesicArea.squareMetres(of: area(small, holes: [hole]))
    let opposite = GeodesicArea.squareMetres(of: area(small, holes: [hole.reversed()]))
    let reversed = GeodesicArea.squareMetres(of: area(small.reversed(), holes: [hole]))
    for found in [same, opposite, reversed] { #expect(abs(found - expected) < 0.0002) }
  }

  @Test func theSignTellsTheWayARingTurns() {
    let turn = GeodesicArea.signedSquareMetres(ofRing: small)
    let back = GeodesicArea.signedSquareMetres(ofRing: small.reversed())
    #expect(turn > 0)
    #expect(abs(turn + back) < 1e-6)
  }

  @Test func partsAreAddedUp() {
    let two = Geometry.area([Polygon(shell: small), Polygon(shell: hole)])
    let found = GeodesicArea.squareMetres(of: two)
    #expect(abs(found - (10546.854246 + 2109.371950)) < 0.0002)
  }

  @Test(arguments: [
    Geometry.point(at(120.95, 31.38)), .line([at(120.9, 31.3), at(121, 31.4)]), .area([]),
    .area([Polygon(shell: [])]), .area([Polygon(shell: [at(120.9, 31.3)])]),
  ])
  func whatHasNoSurfaceHasNoArea(geometry: Geometry) {
    #expect(GeodesicArea.squareMetres(of: geometry) == 0)
  }
}
