package import Heritage

/// Writes a map as KML 2.2 (OGC 12-007): a folder for the points, of zones one for each kind, one each for bodies and their
/// parts, those drawn first lowest; colours and names as the legend has them.
///
/// What a text of the registry says is nothing but text: balloons show the description alone, whose every value is escaped
/// as HTML, then as XML. Nothing in it is fetched from elsewhere.
package enum KMLWriter {
  package static func text(_ map: MapContent) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<kml xmlns=\"http://www.opengis.net/kml/2.2\">",
      "<Document>", "<name>\(XMLEscaping.text(map.title))</name>",
      "<description>\(XMLEscaping.text(html(map.remark)))</description>",
    ]
    lines += MapLegend.allCases.map(style)
    lines += folder(MapLayer.place.displayName, map.features(of: .place), .place)
    for kind in [ZoneKind.controlZone, .settingZone, .protectionArea] {
      let zones = map.features(of: .zone).filter { $0.text("kind", in: .zone) == kind.rawValue }
      lines += folder(kind.displayName, zones, .zone)
    }
    for layer in [MapLayer.site, .part] {
      lines += folder(layer.displayName, map.features(of: layer), layer)
    }
    return (lines + ["</Document>", "</kml>", ""]).joined(separator: "\n")
  }

  private static func style(_ legend: MapLegend) -> String {
    let line = legend.line.keyhole(opacity: 255)
    let isMarker = MapLayer.place.legend.contains(legend)
    return "<Style id=\"\(legend.rawValue)\">"
      + "<IconStyle><color>\(line)</color><scale>\(isMarker ? "1.1" : "0.7")</scale></IconStyle>"
      + "<LabelStyle><scale>\(isMarker ? "0.9" : "0")</scale></LabelStyle>"
      + "<LineStyle><color>\(line)</color><width>2</width></LineStyle>"
      + "<PolyStyle><color>\(legend.fill.keyhole(opacity: legend.opacity))</color></PolyStyle>"
      + "<BalloonStyle><text>$[description]</text></BalloonStyle></Style>"
  }

  private static func folder(
    _ title: String, _ features: [MapFeature], _ layer: MapLayer
  ) -> [String] {
    ["<Folder>", "<name>\(XMLEscaping.text(title))</name>"]
      + features.flatMap { placemark($0, layer) } + ["</Folder>"]
  }

  private static func placemark(_ feature: MapFeature, _ layer: MapLayer) -> [String] {
    let title = feature.title(in: layer)
    let named = zip(layer.columns, feature.values).compactMap { column, value in
      value.plainText.map { (column, $0) }
    }
    let data = named.map { column, value in
      "<Data name=\"\(column.name)\"><displayName>\(XMLEscaping.text(column.title))</displayName>"
        + "<value>\(XMLEscaping.text(value))</value></Data>"
    }
    return [
      "<Placemark>", "<name>\(XMLEscaping.text(title))</name>", "<Snippet maxLines=\"0\"/>",
      "<description>\(XMLEscaping.text(description(title, named)))</description>",
      "<styleUrl>#\(feature.legend.rawValue)</styleUrl>", "<ExtendedData>",
    ] + data + ["</ExtendedData>"] + (feature.geometry.map(geometry) ?? []) + ["</Placemark>"]
  }

  /// What a balloon shows, as HTML: everything but the codes that have words of their own.
  private static func description(
    _ title: String, _ named: [(MapColumn, String)]
  ) -> String {
    let codes: Set<String> = ["kind", "risk_grade", "legend"]
    let rows = named.filter { !codes.contains($0.0.name) }.map { column, value in
      "\(html(column.title))：\(html(value))"
    }
    return (["<b>\(html(title))</b>"] + rows).joined(separator: "<br/>")
  }

  /// Text of the registry in HTML. `$[…]` would stand for another value, unescaped.
  private static func html(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("$[", with: "&#36;[")
  }

  private static func geometry(_ geometry: Geometry) -> [String] {
    switch geometry {
    case .point(let position):
      ["<Point><coordinates>\(text([position]))</coordinates></Point>"]
    case .line(let positions):
      ["<LineString><coordinates>\(text(positions))</coordinates></LineString>"]
    case .area(let polygons) where polygons.count == 1: [polygon(polygons[0])]
    case .area(let polygons): ["<MultiGeometry>"] + polygons.map(polygon) + ["</MultiGeometry>"]
    }
  }

  private static func polygon(_ polygon: Polygon) -> String {
    func ring(_ side: String, _ positions: [Position]) -> String {
      "<\(side)><LinearRing><coordinates>\(text(positions))</coordinates></LinearRing></\(side)>"
    }
    return "<Polygon>" + ring("outerBoundaryIs", polygon.shell)
      + polygon.holes.map { ring("innerBoundaryIs", $0) }.joined() + "</Polygon>"
  }

  private static func text(_ positions: [Position]) -> String {
    positions.map { "\($0.longitude.text(digits: 9)),\($0.latitude.text(digits: 9))" }
      .joined(separator: " ")
  }
}
