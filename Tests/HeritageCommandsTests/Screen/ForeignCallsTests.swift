import Foundation
import HeritageTestSupport
import Testing

/// Reading a file of another program opens that file and those that belong to it, and asks nothing of the network: where
/// strace is installed.
@Suite struct ForeignCallsTests {
  private static let ring = "31.38 120.95 31.38 120.951 31.381 120.951 31.381 120.95 31.38 120.95"

  /// Files that point elsewhere, by every way that the formats have.
  private static let files: [(name: String, text: String)] = [
    (
      "a.gml",
      """
      <ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xlink="http://www.w3.org/1999/xlink" \
      xsi:schemaLocation="http://ogr.maptools.org/ http://127.0.0.1:9/a.xsd http://example.invalid/ file:///etc/hostname">
      <ogr:featureMember><ogr:plot><ogr:name>甲</ogr:name><ogr:more xlink:href="http://127.0.0.1:9/b.gml#c"/>
      <ogr:geom><gml:Polygon srsName="http://127.0.0.1:9/crs"><gml:exterior><gml:LinearRing><gml:posList>\(ring)\
      </gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></ogr:geom></ogr:plot></ogr:featureMember>
      </ogr:FeatureCollection>
      """
    ),
    (
      "a.kml",
      """
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document><NetworkLink><Link><href>http://127.0.0.1:9/b.kml</href></Link>
      </NetworkLink><Style id="s"><IconStyle><Icon><href>http://127.0.0.1:9/i.png</href></Icon></IconStyle></Style>
      <Placemark><name>甲</name><styleUrl>http://127.0.0.1:9/s.kml#s</styleUrl><Polygon><outerBoundaryIs><LinearRing>
      <coordinates>120.95,31.38 120.951,31.38 120.951,31.381 120.95,31.381 120.95,31.38</coordinates></LinearRing>
      </outerBoundaryIs></Polygon></Placemark></Document></kml>
      """
    ),
    (
      "a.geojson",
      """
      {"type":"FeatureCollection","crs":{"type":"link","properties":{"href":"http://127.0.0.1:9/crs","type":"proj4"}},
      "features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
      [[[120.95,31.38],[120.951,31.38],[120.951,31.381],[120.95,31.381],[120.95,31.38]]]}}]}
      """
    ),
    ("b.geojson", "http://127.0.0.1:9/a.geojson"),
    ("c.geojson", "/vsicurl/http://127.0.0.1:9/a.geojson"),
  ]

  @Test(arguments: files.indices)
  func nothingElseIsOpened(index: Int) throws {
    let (name, text) = Self.files[index]
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file(name)))
    let environment = [
      "WENBAO_ACCOUNT": "test", "WENBAO_CLOCK": "2026-04-08T09:00:00+08:00",
      "WENBAO_REGISTRY": "r.sqlite",
    ]
    _ = try Program.wenbao(
      ["init", "--officer", "A01", "--name", "示例甲"], in: folder.path, environment)
    let before = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    let run = try Program.wenbao(
      ["screen", name], in: folder.path, environment, isTraced: true)
    #expect(run.exit == 65 || run.exit == 0, "\(run.transcript)")
    let after = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(after).subtracting(before) == [])
    let own = [
      "r.sqlite", "r.sqlite-wal", "r.sqlite-shm", "r.sqlite-journal", name, "env", "timeout",
    ]
    #expect(CallCheck.forbidden(in: run.calls ?? [], own: own) == [])
  }
}
