import Foundation
import HeritageTestSupport
import Testing

/// What features look like in each format, to the letter: whatever a name holds, it stays text.
@Suite struct MapTextTests {
  private let office: Office

  init() throws {
    office = try MapOffice.office()
    for name in ["a.kml", "a.geojson", "a.gpkg"] {
      let answer = office.run("export ./\(name)")
      try #require(answer.exit == 0, "\(answer.error)")
    }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(office.folder)/\(name)", encoding: .utf8)
  }

  @Test func aPointInKML() throws {
    let kml = try text("a.kml")
    #expect(XMLLint.findings("\(office.folder)/a.kml") == [])
    #expect(
      kml.contains(
        #"""
        <Folder>
        <name>点位</name>
        <Placemark>
        <name>&lt;script&gt;alert(1)&lt;/script&gt;$[address]&amp;长长长长长长长长长\#
        长长长长长长长长长长长长长长长</name>
        <Snippet maxLines="0"/>
        <description>&lt;b&gt;&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;&amp;#36;\#
        [address]&amp;amp;长长长长长长长长长长长长长长长长长长长长长长\#
        长长&lt;/b&gt;&lt;br/&gt;编号：KS6-01&lt;br/&gt;名称：&amp;lt;script&amp;gt;\#
        alert(1)&amp;lt;/script&amp;gt;&amp;#36;[address]&amp;amp;长长长长长长长长长\#
        长长长长长长长长长长长长长长长&lt;br/&gt;数据性质：示例数据&\#
        lt;br/&gt;级别：文物保护单位（县级）&lt;br/&gt;公布批次：第六批\#
        （示例）&lt;br/&gt;区镇：张浦镇&lt;br/&gt;地址：示例路1号&lt;br/&gt\#
        ;类别：古建筑&lt;br/&gt;点位依据：本体&lt;br/&gt;风险等级：未评估\#
        &lt;br/&gt;未销号隐患：0&lt;br/&gt;逾期隐患：0&lt;br/&gt;未销号重大隐\#
        患：0</description>
        <styleUrl>#riskUnassessed</styleUrl>
        <ExtendedData>
        <Data name="site"><displayName>编号</displayName><value>KS6-01</value></Data>
        <Data name="name"><displayName>名称</displayName><value>&lt;script&gt;alert(1)&lt;\#
        /script&gt;$[address]&amp;长长长长长长长长长长长长长长长长长长长长\#
        长长长长</value></Data>
        <Data name="provenance"><displayName>数据性质</displayName><value>示例数据</\#
        value></Data>
        <Data name="level"><displayName>级别</displayName><value>文物保护单位（县级\#
        ）</value></Data>
        <Data name="batch"><displayName>公布批次</displayName><value>第六批（示例）\#
        </value></Data>
        <Data name="township"><displayName>区镇</displayName><value>张浦镇</value></Dat\#
        a>
        <Data name="address"><displayName>地址</displayName><value>示例路1号</value></\#
        Data>
        <Data name="category"><displayName>类别</displayName><value>古建筑</value></Dat\#
        a>
        <Data name="basis"><displayName>点位依据</displayName><value>本体</value></Dat\#
        a>
        <Data name="risk_grade"><displayName>风险等级代码</displayName><value>unassess\#
        ed</value></Data>
        <Data name="risk_grade_name"><displayName>风险等级</displayName><value>未评估\#
        </value></Data>
        <Data name="open_hazards"><displayName>未销号隐患</displayName><value>0</value>\#
        </Data>
        <Data name="overdue_hazards"><displayName>逾期隐患</displayName><value>0</value>\#
        </Data>
        <Data name="major_hazards"><displayName>未销号重大隐患</displayName><value>0<\#
        /value></Data>
        <Data name="legend"><displayName>图例</displayName><value>风险未评估</value><\#
        /Data>
        </ExtendedData>
        <Point><coordinates>121.000500000,31.300500000</coordinates></Point>
        </Placemark>
        </Folder>
        """#))
    #expect(
      kml.matches(of: /<Folder>\n<name>([^<]*)<\/name>/).map { String($0.1) } == [
        "点位", "建设控制地带", "风貌协调区", "保护范围", "文物点", "本体组成部分",
      ])
    #expect(!kml.contains("121.01"))
  }

  @Test func stylesInKMLAreThoseOfTheLegend() throws {
    #expect(
      try text("a.kml").contains(
        #"""
        <Style id="controlZoneFirst"><IconStyle><color>ff0070e0</color><scale>0.7</scale></I\#
        conStyle><LabelStyle><scale>0</scale></LabelStyle><LineStyle><color>ff0070e0</color>\#
        <width>2</width></LineStyle><PolyStyle><color>403296ff</color></PolyStyle><BalloonSt\#
        yle><text>$[description]</text></BalloonStyle></Style>
        """#))
  }

  @Test func aPointAndAZoneInGeoJSON() throws {
    let lines = try text("a.geojson").split(separator: "\n").map(String.init)
    #expect(
      lines[lines.count - 3]
        == #"""
        {"type": "Feature", "properties": {"layer": "place", "site": "KS6-01", "name": "<scr\#
        ipt>alert(1)</script>$[address]&长长长长长长长长长长长长长长长长长长\#
        长长长长长长", "provenance": "示例数据", "level": "文物保护单位（县\#
        级）", "batch": "第六批（示例）", "township": "张浦镇", "address": "示例\#
        路1号", "category": "古建筑", "basis": "本体", "risk_grade": "unassessed", "r\#
        isk_grade_name": "未评估", "risk_valid_until": null, "open_hazards": 0, "overdue_\#
        hazards": 0, "major_hazards": 0, "last_inspected": null, "legend": "风险未评估"\#
        , "title": "<script>alert(1)</script>$[address]&长长长长长长长长长长长长\#
        长长长长长长长长长长长长", "marker-color": "#505050", "marker-size": "me\#
        dium"}, "geometry": {"type": "Point", "coordinates": [121.000500000, 31.300500000]}}
        """#)
    #expect(
      lines[8].dropLast()
        == #"""
        {"type": "Feature", "properties": {"layer": "zone", "site": "KS6-01", "site_name": "\#
        <script>alert(1)</script>$[address]&长长长长长长长长长长长长长长长长\#
        长长长长长长长长", "provenance": "示例数据", "code": "C1", "kind": "cont\#
        rolZone", "kind_name": "建设控制地带", "class": "1", "part": null, "text": "拐\#
        点若干。", "text_state": "已知", "control_text": null, "source": null, "source\#
        _state": "未知", "provincial_approval": null, "provincial_approval_state": "不适\#
        用", "valid_from": null, "valid_to": null, "method": "实测", "surveyor": null, "c\#
        onfidence": "高", "uncertainty": null, "stated_area": null, "stated_area_state": "未\#
        知", "computed_area": 95000.85, "level": "文物保护单位（县级）", "batch":\#
         "第六批（示例）", "township": "张浦镇", "risk_grade": "unassessed", "risk\#
        _grade_name": "未评估", "risk_valid_until": null, "open_hazards": 0, "overdue_haz\#
        ards": 0, "major_hazards": 0, "last_inspected": null, "legend": "一类建设控制地\#
        带", "title": "<script>alert(1)</script>$[address]&长长长长长长长长长长长\#
        长长长长长长长长长长长长长 建设控制地带 C1", "stroke": "#e07000",\#
         "stroke-width": 2, "fill": "#ff9632", "fill-opacity": 0.25}, "geometry": {"type": "\#
        Polygon", "coordinates": [[[120.999000000, 31.299000000], [121.002000000, 31.2990000\#
        00], [121.002000000, 31.302000000], [120.999000000, 31.302000000], [120.999000000, 3\#
        1.299000000]]]}}
        """#
    )
    #expect(
      lines.compactMap { $0.firstMatch(of: /"layer": "(\w+)"/).map { String($0.1) } }
        == Array(repeating: "zone", count: 5) + Array(repeating: "site", count: 3) + ["place"])
  }

  @Test func everyStyleIsWellFormed() throws {
    let database = "\(office.folder)/a.gpkg"
    for layer in ["place", "site", "part", "zone"] {
      let style = try PlainSession.run(
        "SELECT styleQML FROM layer_styles WHERE f_table_name = '\(layer)';", on: database
      ).output
      #expect(XMLLint.findings(text: style) == [], "\(layer)")
      let aliases = try PlainSession.run(
        "SELECT count(*) FROM gpkg_data_columns WHERE table_name = '\(layer)';", on: database
      ).output
      #expect(aliases == "\(style.matches(of: /<alias\s/).count)\n")
    }
  }

  @Test func theStyleOfPointsShowsAndNamesThem() throws {
    let style = try PlainSession.run(
      "SELECT styleQML FROM layer_styles WHERE f_table_name = 'place';",
      on: "\(office.folder)/a.gpkg"
    ).output
    for expected in [
      #"<renderer-v2 type="categorizedSymbol" attr="legend""#,
      #"<category render="true" symbol="4" value="风险未评估" label="风险未评估"/>"#,
      #"<symbol name="4" type="marker" alpha="1"><layer class="SimpleMarker""#,
      #"labelsEnabled="1""#, #"<alias index="16" field="last_inspected" name="最近检查"/>"#,
      #"fieldName="regexp_replace(&quot;name&quot;, '(.{14})(?=.)', '\\1\n')""#,
      #"最近检查：[% coalesce(format_date("last_inspected", 'yyyy-MM-dd'), '—') %]</mapTip>"#,
      #"&lt;b&gt;[% replace(coalesce("name", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;',"#,
    ] {
      #expect(style.contains(expected), "\(expected)")
    }
  }

  @Test func largerZonesLieBelowSmallerOnesInQGIS() throws {
    let style = try PlainSession.run(
      "SELECT styleQML FROM layer_styles WHERE f_table_name = 'zone';",
      on: "\(office.folder)/a.gpkg"
    ).output
    #expect(style.contains(#"symbollevels="0" enableorderby="1""#))
    #expect(
      style.contains(
        #"<orderby><orderByClause asc="0" nullsFirst="0">$area</orderByClause></orderby>"#))
  }
}
