import Heritage
import HeritageGeometry
import Testing

/// The projected figures are pyproj 3.7.2 (PROJ 9.5.1), `Transformer.from_crs(4549, 4490)`; rounded to
/// the millimetre they are the values checked by hand: E 590369.187, N 3473496.097.
struct CoordinateTransformerTests {
  @Test(arguments: [
    ("EPSG:4490", [120.95, 31.38, 121.0, 31.4]), ("EPSG:4326", [120.95, 31.38, 121.0, 31.4]),
    ("urn:ogc:def:crs:EPSG::4490", [31.38, 120.95, 31.4, 121.0]),
    ("urn:ogc:def:crs:EPSG::4326", [31.38, 120.95, 31.4, 121.0]),
    ("OGC:CRS84", [120.95, 31.38, 121.0, 31.4]),
  ])
  func degreesAreTakenOverToTheLastBitLongitudeFirst(name: String, coordinates: [Double]) throws {
    let reference = try CoordinateReference(srsName: name)
    let found = try CoordinateTransformer().positions(from: coordinates, in: reference)
    #expect(found == [at(120.95, 31.38), at(121.0, 31.4)])
  }

  @Test(arguments: [
    ("EPSG:4549", [590369.1865565182, 3473496.097257814, 604837.7996636404, 3453669.9274498224]),
    (
      "urn:ogc:def:crs:EPSG::4549",
      [3473496.097257814, 590369.1865565182, 3453669.9274498224, 604837.7996636404]
    ),
    ("EPSG:4528", [40590369.18655652, 3473496.097257814, 40604837.79966364, 3453669.9274498224]),
    (
      "http://www.opengis.net/def/crs/EPSG/0/4528",
      [3473496.097257814, 40590369.18655652, 3453669.9274498224, 40604837.79966364]
    ),
  ])
  func gaussKrugerBecomesDegreesWithin1e9(name: String, coordinates: [Double]) throws {
    let reference = try CoordinateReference(srsName: name)
    let found = try CoordinateTransformer().positions(from: coordinates, in: reference)
    try #require(found.count == 2)
    #expect(agree(found[0], at(120.95, 31.38)))
    #expect(agree(found[1], at(121.1, 31.2)))
  }

  @Test(arguments: [
    ("EPSG:4549", [590369.187, 3473496.097]), ("EPSG:4528", [40590369.187, 3473496.097]),
  ])
  func millimetresOfTheCheckedValueAreKept(name: String, coordinates: [Double]) throws {
    let reference = try CoordinateReference(srsName: name)
    let found = try CoordinateTransformer().positions(from: coordinates, in: reference)
    try #require(found.count == 1)
    #expect(agree(found[0], at(120.95000000463814, 31.37999999764055)))
  }

  @Test func oneTransformerServesEverySystemInTurn() throws {
    let transformer = CoordinateTransformer()
    let shared = at(120.95000000463814, 31.37999999764055)
    for _ in 0..<2 {
      for (name, easting) in [("EPSG:4549", 590369.187), ("EPSG:4528", 40590369.187)] {
        let reference = try CoordinateReference(srsName: name)
        let found = try transformer.positions(from: [easting, 3473496.097], in: reference)
        try #require(found.count == 1)
        #expect(agree(found[0], shared))
      }
    }
  }

  @Test func noCoordinatesGiveNoPositions() throws {
    for system in CoordinateSystem.allCases {
      let reference = CoordinateReference(system: system, axisOrder: .northFirst)
      #expect(try CoordinateTransformer().positions(from: [], in: reference).isEmpty)
    }
  }
}
