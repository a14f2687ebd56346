import Heritage
import Testing

@testable import HeritageExchange

/// The same two plots in every format, and what the formats say about reference systems.
struct FeatureFileTests {
  static let shell = [121.0, 31.0, 121.1, 31.0, 121.1, 31.1, 121.0, 31.1, 121.0, 31.0]
  static let hole = [121.02, 31.02, 121.04, 31.02, 121.04, 31.04, 121.02, 31.02]

  private func read(_ text: String, system: String? = nil) throws -> FeatureReading {
    try FeatureFile.read(Array(text.utf8), file: "f", options: FeatureFileOptions(system: system))
  }

  private func only(_ text: String, system: String? = nil) throws -> DeliveredFeature {
    let reading = try read(text, system: system)
    #expect(reading.diagnostics == [])
    #expect(reading.features.count == 1)
    return try #require(reading.features.first)
  }

  @Test func geoJSONIsWGS84LongitudeFirst() throws {
    let feature = try only(
      """
      {"type": "FeatureCollection", "features": [
        {"properties": {"name": "甲\\u7532", "区划": "P1", "n": 3, "none": null, "deep": {"a": [1]}},
         "geometry": {"coordinates": [[[121,31,5],[121.1,31.0,5],[121.1,31.1,5],[121,31.1,5],[121,31,5]],
           [[121.02,31.02],[121.04,31.02],[121.04,31.04],[121.02,31.02]]], "type": "Polygon"},
         "type": "Feature"}]}
      """)
    #expect(feature.name == "甲甲")
    #expect(
      feature.properties == [
        "name": "甲甲", "区划": "P1", "n": "3", "deep": "{\"a\": [1]}",
      ])
    #expect(feature.geometry?.shape == .area([[Self.shell, Self.hole]]))
    #expect(feature.geometry?.srsName == "EPSG:4326")
    #expect(feature.position.description == "f:2:3")
  }

  @Test func aNamedSystemOfOldGeoJSONIsBelieved() throws {
    let feature = try only(
      """
      {"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[
        {"type":"MultiPolygon","coordinates":[[[[121,31],[121.1,31],[121.1,31.1],[121,31.1],[121,31]]]]},
        {"type":"Polygon","coordinates":[[[121.02,31.02],[121.04,31.02],[121.04,31.04],[121.02,31.02]]]}]},
       "properties":{},"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4549"}}}
      """)
    #expect(feature.geometry?.srsName == "EPSG:4549")
    #expect(feature.geometry?.shape == .area([[Self.shell], [Self.hole]]))
  }

  @Test func kmlIsWGS84() throws {
    let feature = try only(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>文件</name>
      <Placemark><name>甲</name><ExtendedData><Data name="区划"><value>P1</value></Data>
        <SchemaData><SimpleData name="文物点编号">KS6-01</SimpleData></SchemaData></ExtendedData>
        <MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>
          121,31,0 121.1,31,0 121.1,31.1,0
          121,31.1,0 121,31,0</coordinates></LinearRing></outerBoundaryIs>
          <innerBoundaryIs><LinearRing><coordinates>121.02,31.02 121.04,31.02 121.04,31.04 121.02,31.02</coordinates>
          </LinearRing></innerBoundaryIs></Polygon></MultiGeometry>
      </Placemark></Document></kml>
      """)
    #expect(feature.name == "甲")
    #expect(feature.value("区划") == "P1")
    #expect(feature.value("文物点", "文物点编号") == "KS6-01")
    #expect(feature.geometry?.srsName == "EPSG:4326")
    #expect(feature.geometry?.shape == .area([[Self.shell, Self.hole]]))
  }

  @Test func gmlNamesItsSystem() throws {
    let feature = try only(
      """
      <ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2">
      <ogr:featureMember><ogr:plot gml:id="a"><ogr:name>甲</ogr:name><ogr:geometryProperty>
        <gml:MultiSurface srsName="urn:ogc:def:crs:EPSG::4490"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing>
          <gml:posList srsDimension="3">31 121 0 31 121.1 0 31.1 121.1 0 31.1 121 0 31 121 0</gml:posList>
        </gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing>
          <gml:posList srsDimension="2">31.02 121.02 31.02 121.04 31.04 121.04 31.02 121.02</gml:posList>
        </gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember></gml:MultiSurface>
      </ogr:geometryProperty></ogr:plot></ogr:featureMember></ogr:FeatureCollection>
      """)
    #expect(feature.name == "甲")
    #expect(feature.geometry?.srsName == "EPSG:4490")
    #expect(feature.geometry?.shape == .area([[Self.shell, Self.hole]]))
  }

  @Test func aTableHasNorthingsInX() throws {
    let feature = try only(
      """
      文物点编号,区划,点号,环号,X（m）,Y（m）,坐标系
      KS6-01,P1,J1,1,31,121,EPSG:4549
      KS6-01,P1,J2,1,31,121.1,EPSG:4549
      KS6-01,P1,J3,1,31.1,121.1,EPSG:4549
      KS6-01,P1,J4,1,31.1,121,EPSG:4549
      KS6-01,P1,K1,内1,31.02,121.02,EPSG:4549
      KS6-01,P1,K2,内1,31.02,121.04,EPSG:4549
      KS6-01,P1,K3,内1,31.04,121.04,EPSG:4549
      KS6-01,P1,K1,内1,31.02,121.02,EPSG:4549
      """)
    func swapped(_ pairs: [Double]) -> [Double] {
      stride(from: 0, to: pairs.count, by: 2).flatMap { [pairs[$0 + 1], pairs[$0]] }
    }
    #expect(feature.geometry?.srsName == "urn:ogc:def:crs:EPSG::4549")
    #expect(feature.geometry?.shape == .area([[swapped(Self.shell), swapped(Self.hole)]]))
    #expect(feature.value("文物点编号") == "KS6-01" && feature.value("区划") == "P1")
  }

  @Test func rowsAreGroupedByWhatTheyName() throws {
    let reading = try read(
      """
      \u{FEFF}名称,经度,纬度
      甲,121,31
      甲,121.1,31
      甲,121.1,31.1
      乙,121,31
      乙,121.1,31
      乙,121.1,31.1
      """, system: "4490")
    #expect(reading.features.map(\.name) == ["甲", "乙"])
    #expect(
      reading.features.map { $0.geometry?.srsName } == [
        "urn:ogc:def:crs:EPSG::4490", "urn:ogc:def:crs:EPSG::4490",
      ])
    #expect(reading.features.map(\.position.line) == [2, 5])
  }

  @Test func aMillionVerticesAreReadAndNoMore() throws {
    var limits = ImportLimits()
    limits.vertices = 1_000
    let pairs = (0..<1_001).map { "[121.\($0),31]" }.joined(separator: ",")
    let text = "{\"type\":\"Polygon\",\"coordinates\":[[\(pairs),[121.0,31]]]}"
    let reading = try FeatureFile.read(Array(text.utf8), file: "f", limits: limits)
    #expect(reading.diagnostics.map(\.code) == ["E-LIMIT-VERTICES"])
    #expect(reading.isBroken)
  }

  /// What stands behind the limit is not read: such a file is not to be taken for a whole one.
  @Test func aFileOfFeaturesBreaksOffAtTheLimit() throws {
    var limits = ImportLimits()
    limits.vertices = 5
    let ring = (0..<6).map { "121.\($0),31" }.joined(separator: " ") + " 121.0,31"
    let kml = FeatureFileRefusalTests.ring(ring)
    let gml = """
      <gml:Polygon \(FeatureFileRefusalTests.gml) srsName="EPSG:4490"><gml:exterior><gml:LinearRing><gml:posList>\
      \(ring.replacing(",", with: " "))</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
      """
    for text in [kml, gml] {
      let reading = try FeatureFile.read(Array(text.utf8), file: "f", limits: limits)
      #expect(reading.diagnostics.map(\.code) == ["E-LIMIT-VERTICES"], "\(text)")
      #expect(reading.isBroken, "\(text)")
      #expect(reading.features.isEmpty, "\(text)")
    }
  }
}
