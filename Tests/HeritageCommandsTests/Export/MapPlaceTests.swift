import Foundation
import HeritageTestSupport
import Testing

/// Points for sites, what features say of their sites, and the systems that surveyors work in.
@Suite struct MapPlaceTests {
  private let office: Office

  init() throws { office = try MapOffice.office() }

  private func export(_ options: String) -> String {
    let answer = office.run("export \(options)")
    #expect(answer.exit == 0, "\(answer.error)")
    return answer.output
  }

  private func sql(_ query: String, on name: String = "a.gpkg") throws -> String {
    try PlainSession.run(query, on: "\(office.folder)/\(name)").output
  }

  @Test func aPointForEverySiteButThoseWithheldOrWithoutAPlace() throws {
    #expect(
      export("./a.gpkg")
        == "已写 ./a.gpkg（GeoPackage，2026-03-01 有效）：点位 1 个，有图形的 1 个；文物点 3 个，有图形的 1 个；本体组成部分 0 个，有图形的 0 个；保护区划 5 个，有图形的 3 个；坐标不公开、图形未列入的 1 处：KS6-03；没有图形和位置、没有点位的 1 处：KS6-02。\n"
    )
    let columns =
      "site, name, provenance, level, batch, township, address, category, basis, risk_grade, risk_grade_name, "
      + "risk_valid_until, open_hazards, overdue_hazards, major_hazards, last_inspected, legend"
    // GP, version 1, no box, little-endian, EPSG:4490; then a point.
    #expect(
      try sql("SELECT substr(hex(geom), 1, 26), \(columns) FROM place;")
        == "475000018A1100000101000000|KS6-01|\(MapOffice.name)|示例数据|文物保护单位（县级）|第六批（示例）|张浦镇|示例路1号|古建筑|本体|unassessed|未评估||0|0|0||风险未评估\n"
    )
  }

  @Test func aWithheldSiteThatIsNamedHasItsPoint() throws {
    #expect(export("--site KS6-03 ./a.gpkg").contains("：点位 2 个，有图形的 2 个；"))
    #expect(
      try sql("SELECT site, basis FROM place;")
        == "KS6-01|本体\nKS6-03|本体\n")
    #expect(
      try sql("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'site';")
        == "121.0005|31.3005|121.011|31.311\n")
  }

  @Test func whatIsWithheldIsNowhereInTheFile() throws {
    _ = export("./a.gpkg")
    #expect(
      try sql(
        "SELECT site, code, geom IS NULL, text IS NULL, text_state FROM zone WHERE text_state <> '已知';"
      ) == "KS6-02|P1|1|1|待文件\nKS6-03|P1|1|1|不公开\n")
    #expect(
      try sql("SELECT count(*) FROM rtree_zone_geom; SELECT table_name, max_x FROM gpkg_contents;")
        == "3\nplace|121.0005\nsite|121.0005\npart|\nzone|121.003\nlayer_styles|\n")
  }

  @Test func largerZonesComeFirstAndClassesAreToldApart() throws {
    _ = export("./a.gpkg")
    #expect(
      try sql("SELECT fid, site, code, legend FROM zone ORDER BY fid;") == """
        1|KS6-01|C2|二类建设控制地带
        2|KS6-01|C1|一类建设控制地带
        3|KS6-01|P1|保护范围
        4|KS6-02|P1|保护范围
        5|KS6-03|P1|保护范围

        """)
  }

  @Test func daysAndCountsAreOfTheirType() throws {
    _ = export("./a.gpkg")
    #expect(
      try sql(
        "SELECT name, type FROM pragma_table_info('zone') WHERE type NOT IN ('TEXT') AND name <> 'fid';"
      ) == """
        geom|MULTIPOLYGON
        valid_from|DATE
        valid_to|DATE
        uncertainty|REAL
        stated_area|REAL
        computed_area|REAL
        risk_valid_until|DATE
        open_hazards|INTEGER
        overdue_hazards|INTEGER
        major_hazards|INTEGER
        last_inspected|DATE

        """)
  }

  /// pyproj 3.4.1, EPSG:4490 to each system, easting first, at the corners of the largest zone.
  @Test(arguments: [
    ("EPSG:4549", 4549, "CGCS2000 / 3-degree Gauss-Kruger CM 120E", 0.0),
    ("epsg:4528", 4528, "CGCS2000 / 3-degree Gauss-Kruger zone 40", 40_000_000.0),
  ])
  func surveyorsGetEastingsAndNorthings(
    system: String, code: Int, name: String, zone: Double
  ) throws {
    let said = export("--crs \(system) ./a.gpkg")
    #expect(said.hasPrefix("已写 ./a.gpkg（GeoPackage，EPSG:\(code)，2026-03-01 有效）："))
    let found = try sql(
      "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'place';"
    ).trimmingCharacters(in: .newlines).split(separator: "|").compactMap { Double($0) }
    let expected = [595_253.3127 + zone, 3_464_723.4704]
    #expect(zip(found, expected + expected).allSatisfy { abs($0 - $1) < 0.001 }, "\(found)")
    #expect(found.count == 4)
    #expect(
      try sql(
        """
        SELECT DISTINCT srs_id FROM gpkg_geometry_columns; SELECT DISTINCT srs_id FROM gpkg_contents;
        SELECT srs_id, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id > 4400;
        """) == "\(code)\n\(code)\n\n\(code)|\(name)\n")
    #expect(try sql("SELECT metadata FROM gpkg_metadata;").contains("（EPSG:\(code)），单位米，先东"))
  }

  @Test(arguments: [
    ("./a.geojson", "GeoJSON", "geojson", "它的标准（RFC 7946）只有经纬度"),
    ("./a.kml", "KML", "kml", "它的标准（OGC KML 2.2）只有经纬度"),
    ("./a.xml", "文物登记", "register", "登记文件照登记时的坐标系写，再导入才没有改动"),
  ])
  func aFormatWithOneSystemRefusesAnother(
    file: String, name: String, format: String, why: String
  ) {
    let refused = office.run("export --crs EPSG:4549 \(file)")
    #expect(refused.exit == 64)
    #expect(
      refused.error == """
        错误 [E-EXPORT-CRS]
          \(name) 不能写成 EPSG:4549：\(why)。没有任何改动。
        建议: wenbao export --format \(format) \(file)
              wenbao export --format gpkg --crs EPSG:4549 区划.gpkg

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(office.folder)/\(file.dropFirst(2))"))
  }

  @Test func theSystemThatIsUsualMayBeNamed() {
    #expect(export("--crs EPSG:4490 ./a.geojson").contains("（GeoJSON，2026-03-01 有效）"))
    #expect(office.run("export --crs EPSG:4326 ./b.gpkg").exit == 64)
  }
}
