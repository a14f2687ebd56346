import Foundation
import HeritageTestSupport
import Testing

/// Maps go out with the counts that are printed, the same bytes for the same data, and without what is withheld.
@Suite struct ExportTests {
  private let office: Office

  init() throws { office = try .whole() }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(office.folder)/\(name)"))
  }

  private func sql(_ query: String, on name: String) throws -> String {
    try PlainSession.run(query, on: "\(office.folder)/\(name)").output
  }

  @Test func everyFormatSaysTheSameCounts() throws {
    let counts =
      "点位 16 个，有图形的 16 个；文物点 16 个，有图形的 15 个；本体组成部分 2 个，有图形的 2 个；保护区划 35 个，有图形的 28 个。\n"
    for (name, format) in [("a.gpkg", "GeoPackage"), ("a.geojson", "GeoJSON"), ("a.kml", "KML")] {
      let answer = office.run("export ./\(name)")
      #expect(answer.exit == 0, "\(answer.error)")
      #expect(answer.output == "已写 ./\(name)（\(format)，2026-03-01 有效）：" + counts)
    }
    #expect(
      try sql(
        "SELECT count(*), count(geom) FROM site; SELECT count(*), count(geom) FROM zone;",
        on: "a.gpkg") == "16|15\n35|28\n")
    let json = String(decoding: try bytes("a.geojson"), as: UTF8.self)
    #expect(json.components(separatedBy: "\"type\": \"Feature\",").count - 1 == 16 + 16 + 2 + 35)
    let kml = String(decoding: try bytes("a.kml"), as: UTF8.self)
    #expect(kml.components(separatedBy: "<Placemark>").count - 1 == 16 + 16 + 2 + 35)
  }

  @Test func aPackageIsWhatTheStandardAsksFor() throws {
    #expect(office.run("export ./a.gpkg").exit == 0)
    #expect(
      try sql(
        """
        PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode; PRAGMA integrity_check;
        SELECT table_name, data_type, srs_id, last_change FROM gpkg_contents;
        SELECT table_name, geometry_type_name, srs_id FROM gpkg_geometry_columns;
        SELECT count(*) FROM rtree_zone_geom;
        SELECT f_table_name, length(styleQML) > 200 FROM layer_styles;
        SELECT table_name, column_name, title FROM gpkg_data_columns WHERE table_name = 'part';
        SELECT text, method FROM zone WHERE site = 'KS6-01' AND code = 'P1';
        SELECT metadata FROM gpkg_metadata;
        """, on: "a.gpkg") == """
          1196444487
          10300
          delete
          ok
          place|features|4490|2026-03-01T00:00:00.000Z
          site|features|4490|2026-03-01T00:00:00.000Z
          part|features|4490|2026-03-01T00:00:00.000Z
          zone|features|4490|2026-03-01T00:00:00.000Z
          layer_styles|attributes||2026-03-01T00:00:00.000Z
          place|POINT|4490
          site|GEOMETRY|4490
          part|GEOMETRY|4490
          zone|MULTIPOLYGON|4490
          28
          place|1
          site|1
          part|1
          zone|1
          part|site|文物点编号
          part|site_name|文物点
          part|provenance|数据性质
          part|code|部分编号
          part|name|部分名称
          本体外扩10米。|按文字推算
          昆山市文体广电和旅游局（文物局） 文物点与保护区划（2026-03-01 有效）
          含示例数据，不代表任何实际文物点。区划以公布文字为准，图形只是对文字的解释。风险、隐患、检查为 2026-03-01 的情况。坐标为 CGCS2000 经纬度（与 WGS 84 相差约 1 米以内）。
          登记册 \(registry())

          """)
  }

  private func registry() throws -> String {
    try PlainSession.run(
      "SELECT uuid FROM registry;", on: "\(office.folder)/test.sqlite"
    ).output.trimmingCharacters(in: .newlines)
  }

  @Test func theSameDataGiveTheSameBytes() throws {
    for ending in ["gpkg", "geojson", "kml"] {
      for name in ["a", "b"] { #expect(office.run("export ./\(name).\(ending)").exit == 0) }
      #expect(try bytes("a.\(ending)") == bytes("b.\(ending)"))
    }
  }

  @Test func aDayDecidesWhichLinesAreThere() throws {
    for line in [
      "zone redraw KS6-02 C1 --from 2026-05-01 --document 文件 --text 保护范围外扩60米。",
      "zone derive KS6-02 --as-of 2026-05-01", "export ./old.gpkg --as-of 2026-04-30",
      "export ./new.gpkg --as-of 2026-05-01",
    ] {
      let answer = office.run(line)
      #expect(answer.exit == 0, "\(line): \(answer.error)")
    }
    let query =
      "SELECT text, round(computed_area) FROM zone WHERE site = 'KS6-02' AND code = 'C1';"
    #expect(try sql(query, on: "old.gpkg") == "保护范围外扩30米。|5604.0\n")
    #expect(try sql(query, on: "new.gpkg") == "保护范围外扩60米。|16483.0\n")
  }

  @Test func nothingIsWrittenOverUnlessAsked() throws {
    #expect(office.run("export ./a.gpkg").exit == 0)
    let second = office.run("export ./a.gpkg")
    #expect(second.exit == 77)
    #expect(second.error.contains("[E-OUTPUT-EXISTS]"))
    #expect(office.run("export ./a.gpkg --force").exit == 0)
    let registry = office.run("export ./test.sqlite --format gpkg --force")
    #expect(registry.exit != 0)
    #expect(office.run("verify").exit == 0)
    let unknown = office.run("export ./a.shp")
    #expect(unknown.exit == 64)
    #expect(unknown.error.contains("看不出格式"))
    let nowhere = office.run("export ./没有/a.gpkg")
    #expect(nowhere.exit == 74)
  }
}

/// A site may keep its coordinates to itself.
@Suite struct WithheldExportTests {
  private let office: Office

  init() throws {
    office = try Office()
    let square =
      "121.0 31.3 121.001 31.3 121.001 31.301 121.0 31.301 121.0 31.3"
    let polygon =
      "<gml:Polygon srsName=\"EPSG:4490\"><gml:exterior><gml:LinearRing><gml:posList>\(square)"
      + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    let text = """
      <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
        <unit code="KS-ZP" kind="township" name="张浦镇"/>
        <batch code="KS6" kind="protectedSite" ordinal="6" name="第六批（示例）" provenance="sample" declaredCount="1">
          <decisionDocument state="unknown"/>
          <site code="KS6-01" township="KS-ZP" category="ancientTomb" coordinates="withheld">
            <name>示例墓</name><address>示例路1号</address><body>\(polygon)</body>
            <zone code="P1" kind="protectionArea"><text>拐点 121.0，31.3 等。</text>
              <geometry method="surveyed" confidence="high">\(polygon)</geometry></zone>
          </site>
        </batch>
      </register>
      """
    try office.write(text, to: "site.xml")
    let done = office.run("import ./site.xml")
    try #require(done.exit == 0, "\(done.error)")
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(office.folder)/\(name)", encoding: .utf8)
  }

  @Test func coordinatesThatAreWithheldStayAtHome() throws {
    let answer = office.run("export ./a.geojson")
    #expect(
      answer.output
        == "已写 ./a.geojson（GeoJSON，2026-03-01 有效）：点位 0 个，有图形的 0 个；文物点 1 个，有图形的 0 个；本体组成部分 0 个，有图形的 0 个；保护区划 1 个，有图形的 0 个；坐标不公开、图形未列入的 1 处：KS6-01。\n"
    )
    let text = try text("a.geojson")
    #expect(!text.contains("121.0"))
    #expect(text.contains("示例墓"))
    #expect(office.run("export ./a.kml").exit == 0)
    #expect(try !self.text("a.kml").contains("121.0"))
  }

  @Test func theyGoOutWhereTheSiteIsNamed() throws {
    #expect(office.run("export ./a.geojson --site KS6-01").exit == 0)
    #expect(try text("a.geojson").contains("[121.000000000, 31.300000000]"))
    let unknown = office.run("export ./b.geojson --site KS6-99")
    #expect(unknown.exit == 66)
  }
}
