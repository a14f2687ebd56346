import HeritageGeometry
import Testing

/// The figures are pyproj 3.7.2, `Geod(a=6378137, rf=298.257222101).inv`, which is GeographicLib.
struct GeodesicDistanceTests {
  @Test func aShortDistanceIsRightToTheMicrometre() {
    let found = GeodesicDistance.metres(from: at(120.951, 31.3805), to: at(120.952, 31.3805))
    #expect(abs(found - 95.12294517503517) < 1e-6)
  }

  @Test func sixKilometresAreRightToTheMillimetre() {
    let found = GeodesicDistance.metres(from: at(120.95, 31.38), to: at(121.0, 31.42))
    #expect(abs(found - 6502.406963959124) < 0.001)
  }

  @Test func fiftyKilometresAreRightToTheDecimetre() {
    let found = GeodesicDistance.metres(from: at(120.95, 31.38), to: at(121.3, 31.7))
    #expect(abs(found - 48616.70787908598) < 0.1)
  }

  @Test func aLineIsTheSumOfItsEdges() {
    let line = ring(120.951, 31.3805, 120.952, 31.3805, 120.951, 31.3805)
    #expect(abs(GeodesicDistance.metres(along: line) - 2 * 95.12294517503517) < 1e-6)
    #expect(GeodesicDistance.metres(along: []) == 0)
    #expect(GeodesicDistance.metres(along: [at(120.9, 31.3)]) == 0)
  }
}
