import Testing

/// A registry for maps: a site drawn as a point with a hostile name of sixty characters and three zones, one without any
/// shape, one whose coordinates are withheld.
enum MapOffice {
  /// 60 characters.
  static let name = "<script>alert(1)</script>$[address]&" + String(repeating: "长", count: 24)

  static func office() throws -> Office {
    let office = try Office()
    try office.write(register, to: "map.xml")
    let done = office.run("import ./map.xml")
    try #require(done.exit == 0, "\(done.error)\(done.output)")
    return office
  }

  static let register = """
    <register xmlns="urn:wenbao:register:1" xmlns:gml="http://www.opengis.net/gml/3.2" version="1">
      <unit code="KS-ZP" kind="township" name="张浦镇"/>
      <batch code="KS6" kind="protectedSite" ordinal="6" name="第六批（示例）" provenance="sample" declaredCount="3">
        <decisionDocument state="unknown"/>
        <site code="KS6-01" township="KS-ZP" category="ancientBuilding">
          <name>\(escaped(name))</name><address>示例路1号</address>
          <body><gml:Point srsName="EPSG:4490"><gml:pos>121.0005 31.3005</gml:pos></gml:Point></body>
          \(zone("P1", "kind=\"protectionArea\"", square(121.0, 31.3, 121.001, 31.301)))
          \(zone("C1", "kind=\"controlZone\" class=\"1\"", square(120.999, 31.299, 121.002, 31.302)))
          \(zone("C2", "kind=\"controlZone\" class=\"Ⅱ\"", square(120.998, 31.298, 121.003, 31.303)))
        </site>
        <site code="KS6-02" township="KS-ZP" category="other">
          <name>示例无图</name><address>示例路2号</address>
          <zone code="P1" kind="protectionArea"><text state="awaitingDocument"/></zone>
        </site>
        <site code="KS6-03" township="KS-ZP" category="ancientTomb" coordinates="withheld">
          <name>示例墓</name><address>示例路3号</address>
          <body>\(polygon(square(121.01, 31.31, 121.011, 31.311)))</body>
          \(zone("P1", "kind=\"protectionArea\"", square(121.009, 31.309, 121.012, 31.312)))
        </site>
      </batch>
    </register>
    """

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static func square(
    _ west: Double, _ south: Double, _ east: Double, _ north: Double
  ) -> String {
    "\(west) \(south) \(east) \(south) \(east) \(north) \(west) \(north) \(west) \(south)"
  }

  private static func polygon(_ positions: String) -> String {
    "<gml:Polygon srsName=\"EPSG:4490\"><gml:exterior><gml:LinearRing><gml:posList>\(positions)"
      + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
  }

  private static func zone(_ code: String, _ attributes: String, _ positions: String) -> String {
    "<zone code=\"\(code)\" \(attributes)><text>拐点若干。</text>"
      + "<geometry method=\"surveyed\" confidence=\"high\">\(polygon(positions))</geometry></zone>"
  }
}
