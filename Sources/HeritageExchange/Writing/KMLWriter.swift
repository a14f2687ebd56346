package import Heritage

/// Writes a map as KML 2.2 (OGC 12-007): a folder for each layer, of zones one for each kind, with colours as map users
/// know them: protection areas red, control zones yellow.
package enum KMLWriter {
  package static func text(_ map: MapContent) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<kml xmlns=\"http://www.opengis.net/kml/2.2\">",
      "<Document>", "<name>\(XMLEscaping.text(map.title))</name>",
      "<description>\(XMLEscaping.text(map.remark))</description>",
    ]
    lines += styles
    for layer in [MapLayer.site, .part] {
      lines += folder(layer.displayName, map.features(of: layer), layer, style: layer.rawValue)
    }
    let kind = MapLayer.zone.columns.firstIndex { $0.name == "kind" } ?? 0
    for zoneKind in ZoneKind.allCases {
      let zones = map.features(of: .zone).filter { $0.values[kind] == .text(zoneKind.rawValue) }
      lines += folder(zoneKind.displayName, zones, .zone, style: zoneKind.rawValue)
    }
    return (lines + ["</Document>", "</kml>", ""]).joined(separator: "\n")
  }

  /// Line and fill, `aabbggrr`.
  private static let styles = [
    ("site", "ff0000a0", "600000a0"), ("part", "ff0000a0", "600000a0"),
    ("protectionArea", "ff0000ff", "400000ff"), ("controlZone", "ff00d7ff", "4000d7ff"),
    ("settingZone", "ff00a000", "4000a000"),
  ].map { name, line, fill in
    "<Style id=\"\(name)\"><LineStyle><color>\(line)</color><width>2</width></LineStyle>"
      + "<PolyStyle><color>\(fill)</color></PolyStyle></Style>"
  }

  private static func folder(
    _ title: String, _ features: [MapFeature], _ layer: MapLayer, style: String
  ) -> [String] {
    ["<Folder>", "<name>\(XMLEscaping.text(title))</name>"]
      + features.flatMap { placemark($0, layer, style) } + ["</Folder>"]
  }

  private static func placemark(
    _ feature: MapFeature, _ layer: MapLayer, _ style: String
  ) -> [String] {
    let named = zip(layer.columns, feature.values).compactMap { column, value in
      text(value).map { (column, $0) }
    }
    let titles = layer == .site ? ["site", "name"] : ["site_name", "kind_name", "code", "name"]
    let name = titles.compactMap { title in named.first { $0.0.name == title }?.1 }
    let data = named.map { column, value in
      "<Data name=\"\(column.name)\"><displayName>\(XMLEscaping.text(column.title))</displayName>"
        + "<value>\(XMLEscaping.text(value))</value></Data>"
    }
    return [
      "<Placemark>", "<name>\(XMLEscaping.text(name.joined(separator: " ")))</name>",
      "<styleUrl>#\(style)</styleUrl>", "<ExtendedData>",
    ] + data + ["</ExtendedData>"] + (feature.geometry.map(geometry) ?? []) + ["</Placemark>"]
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

  private static func text(_ value: MapFeature.Value) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): number.text(digits: 2)
    case .none: nil
    }
  }
}
