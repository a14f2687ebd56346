import Heritage
import HeritageExchange
import Testing

struct GeometryReadingTests {
  private func body(_ gml: String) throws -> DeliveredGeometry? {
    let reading = try Reading(
      Sample.register(Sample.batch(Sample.site("<body>\(gml)</body>"))))
    #expect(reading.lines == [])
    guard case .site(let site) = reading.records.last?.record else { return nil }
    return site.body
  }

  private let position = Sample.position(8, 7)
  private let ring = "<gml:LinearRing><gml:posList>0 0 0 1 1 1 0 0</gml:posList></gml:LinearRing>"
  private let pairs: [Double] = [0, 0, 0, 1, 1, 1, 0, 0]

  @Test func pointKeepsTheOrderOfTheFile() throws {
    let point = try body(
      "<gml:Point srsName='urn:ogc:def:crs:EPSG::4490'><gml:pos>31.38 120.95</gml:pos></gml:Point>")
    #expect(
      point
        == DeliveredGeometry(
          srsName: "urn:ogc:def:crs:EPSG::4490", shape: .point([31.38, 120.95]),
          position: position))
  }

  @Test func lineIsRead() throws {
    let line = try body(
      "<gml:LineString srsName='EPSG:4490'><gml:posList>1 2\n3\t4</gml:posList></gml:LineString>")
    #expect(line?.shape == .line([1, 2, 3, 4]))
  }

  @Test func polygonWithHolesIsRead() throws {
    let area = try body(
      """
      <gml:Polygon srsName='EPSG:4490' gml:id='a'><gml:exterior>\(ring)</gml:exterior>\
      <gml:interior>\(ring)</gml:interior><gml:interior>\(ring)</gml:interior></gml:Polygon>
      """)
    #expect(area?.shape == .area([[pairs, pairs, pairs]]))
  }

  @Test func everyPolygonOfAMultiSurfaceIsRead() throws {
    let member =
      "<gml:surfaceMember><gml:Polygon><gml:exterior>\(ring)</gml:exterior></gml:Polygon></gml:surfaceMember>"
    let area = try body(
      "<gml:MultiSurface srsName='EPSG:4490' srsDimension='2'>\(member)\(member)</gml:MultiSurface>"
    )
    #expect(area?.shape == .area([[pairs], [pairs]]))
  }

  @Test func anyPrefixStandsForTheNamespace() throws {
    let point = try body(
      "<Point xmlns='http://www.opengis.net/gml/3.2' srsName='EPSG:4490'><pos>1 2</pos></Point>")
    #expect(point?.shape == .point([1, 2]))
  }

  @Test func brokenGeometryIsLeftOut() throws {
    let reading = try Reading(
      Sample.register(
        Sample.batch(
          Sample.site(
            "<body><gml:Point srsName='EPSG:4490'><gml:pos>1</gml:pos></gml:Point></body>"))
      ))
    guard case .site(let site) = reading.records.last?.record else { return }
    #expect(reading.codes == ["E-GML-PAIRS"])
    #expect(site.body == nil)
  }
}
