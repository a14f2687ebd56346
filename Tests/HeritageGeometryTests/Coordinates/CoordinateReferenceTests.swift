import Testing

@testable import HeritageGeometry

struct CoordinateReferenceTests {
  @Test(arguments: CoordinateSystem.allCases)
  func everyFormOfEverySystemIsRead(system: CoordinateSystem) throws {
    let code = system.rawValue
    let northFirst = [
      "urn:ogc:def:crs:EPSG::\(code)", "URN:OGC:DEF:CRS:EPSG::\(code)",
      "urn:ogc:def:crs:EPSG:9.8.15:\(code)", "urn:ogc:def:crs:EPSG:\(code)",
      "urn:x-ogc:def:crs:EPSG::\(code)", "http://www.opengis.net/def/crs/EPSG/0/\(code)",
      "https://www.opengis.net/def/crs/EPSG/0/\(code)",
      "http://www.opengis.net/def/crs/EPSG/9.9.1/\(code)", " \turn:ogc:def:crs:EPSG::\(code)\n",
    ]
    let eastFirst = [
      "EPSG:\(code)", "epsg:\(code)", "  EPSG:\(code) ",
      "http://www.opengis.net/gml/srs/epsg.xml#\(code)",
    ]
    for name in northFirst {
      let expected = CoordinateReference(system: system, axisOrder: .northFirst)
      #expect(try CoordinateReference(srsName: name) == expected, "\(name)")
    }
    for name in eastFirst {
      let expected = CoordinateReference(system: system, axisOrder: .eastFirst)
      #expect(try CoordinateReference(srsName: name) == expected, "\(name)")
    }
  }

  @Test(arguments: [
    "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84", "CRS:84",
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "https://www.opengis.net/def/crs/OGC/1.3/CRS84",
  ])
  func crs84IsWGS84LongitudeFirst(name: String) throws {
    let expected = CoordinateReference(system: .wgs84, axisOrder: .eastFirst)
    #expect(try CoordinateReference(srsName: name) == expected)
  }

  @Test func canonicalNamesReadBackAsTheSameReference() throws {
    #expect(
      CoordinateReference(system: .cgcs2000, axisOrder: .northFirst).canonicalName
        == "urn:ogc:def:crs:EPSG::4490")
    #expect(
      CoordinateReference(system: .gaussKruger120, axisOrder: .eastFirst).canonicalName
        == "EPSG:4549")
    for system in CoordinateSystem.allCases {
      for order in [AxisOrder.eastFirst, .northFirst] {
        let reference = CoordinateReference(system: system, axisOrder: order)
        #expect(try CoordinateReference(srsName: reference.canonicalName) == reference)
      }
    }
  }

  @Test func onlyTheTwoGaussKrugerSystemsAreProjected() {
    #expect(
      CoordinateSystem.allCases.filter(\.isProjected) == [.gaussKruger120, .gaussKruger120Zone40])
    #expect(
      CoordinateSystem.allCases.map(\.code)
        == ["EPSG:4490", "EPSG:4326", "EPSG:4549", "EPSG:4528"])
  }

  @Test func swappingExchangesTheAxesAndKeepsTheSystem() {
    let reference = CoordinateReference(system: .cgcs2000, axisOrder: .northFirst)
    #expect(
      reference.swapped == CoordinateReference(system: .cgcs2000, axisOrder: .eastFirst))
    #expect(reference.swapped.swapped == reference)
  }
}
