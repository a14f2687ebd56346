import Heritage

/// A delivered geometry as GML 3.2, its numbers written so that they read back to the last bit.
enum GMLText {
  static func lines(_ geometry: DeliveredGeometry, indent: String) -> [String] {
    let name = " srsName=\"\(XMLEscaping.attribute(geometry.srsName))\""
    switch geometry.shape {
    case .point(let pair):
      return ["\(indent)<gml:Point\(name)><gml:pos>\(text(pair))</gml:pos></gml:Point>"]
    case .line(let pairs):
      return [
        "\(indent)<gml:LineString\(name)><gml:posList>\(text(pairs))</gml:posList></gml:LineString>"
      ]
    case .area(let polygons):
      if let polygon = polygons.first, polygons.count == 1 {
        return Self.polygon(polygon, name, indent)
      }
      let members = polygons.flatMap { polygon in
        ["\(indent)  <gml:surfaceMember>"] + Self.polygon(polygon, "", indent + "    ")
          + ["\(indent)  </gml:surfaceMember>"]
      }
      return ["\(indent)<gml:MultiSurface\(name)>"] + members + ["\(indent)</gml:MultiSurface>"]
    }
  }

  private static func polygon(_ rings: [[Double]], _ name: String, _ indent: String) -> [String] {
    let inner = rings.enumerated().flatMap { index, ring in
      let side = index == 0 ? "exterior" : "interior"
      return [
        "\(indent)  <gml:\(side)>", "\(indent)    <gml:LinearRing>",
        "\(indent)      <gml:posList>\(text(ring))</gml:posList>", "\(indent)    </gml:LinearRing>",
        "\(indent)  </gml:\(side)>",
      ]
    }
    return ["\(indent)<gml:Polygon\(name)>"] + inner + ["\(indent)</gml:Polygon>"]
  }

  private static func text(_ numbers: [Double]) -> String {
    numbers.map { "\($0)" }.joined(separator: " ")
  }
}
