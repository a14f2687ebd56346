import Foundation
package import Heritage

/// Writes a map as GeoJSON (RFC 7946): one collection, each feature saying in `layer` which layer it belongs to.
/// Longitude first, nine decimals (a tenth of a millimetre), shells counter-clockwise. The standard knows WGS 84 only;
/// CGCS2000 agrees with it within about a metre, which the collection's `description` says.
///
/// Features stand in the order in which they are drawn, and have the colours of the legend as simplestyle 1.1.0 names them.
package enum GeoJSONWriter {
  package static func text(_ map: MapContent) -> String {
    let features = MapLayer.drawn.flatMap { layer in
      map.features(of: layer).map { feature($0, layer) }
    }
    let head = [
      "\"type\": \"FeatureCollection\"", "\"name\": \(string(map.title))",
      "\"description\": \(string(map.remark))", "\"registry\": \(string(map.registry))",
      "\"asOf\": \(string(map.asOf.description))",
    ]
    return "{\n" + head.map { $0 + ",\n" }.joined() + "\"features\": [\n"
      + features.joined(separator: ",\n") + "\n]\n}\n"
  }

  private static func feature(_ feature: MapFeature, _ layer: MapLayer) -> String {
    let properties =
      [("layer", string(layer.rawValue))]
      + zip(layer.columns, feature.values).map { ($0.name, value($1)) }
      + style(of: feature, layer)
    let members = properties.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ")
    return "{\"type\": \"Feature\", \"properties\": {\(members)}, \"geometry\": "
      + (feature.geometry.map(geometry) ?? "null") + "}"
  }

  /// The members of simplestyle that the geometry's kind has; none without a geometry.
  private static func style(of feature: MapFeature, _ layer: MapLayer) -> [(String, String)] {
    let legend = feature.legend
    let line = [("stroke", string(legend.line.hexadecimal)), ("stroke-width", "2")]
    let style: [(String, String)] =
      switch feature.geometry {
      case .point:
        [
          ("marker-color", string(legend.line.hexadecimal)),
          ("marker-size", string(layer == .place ? "medium" : "small")),
        ]
      case .line: line
      case .area:
        line + [
          ("fill", string(legend.fill.hexadecimal)),
          ("fill-opacity", (Double(legend.opacity) / 255).text(digits: 2)),
        ]
      case nil: []
      }
    return style.isEmpty ? [] : [("title", string(feature.title(in: layer)))] + style
  }

  private static func geometry(_ geometry: Geometry) -> String {
    switch geometry {
    case .point(let position): "{\"type\": \"Point\", \"coordinates\": \(text(position))}"
    case .line(let positions): "{\"type\": \"LineString\", \"coordinates\": \(text(positions))}"
    case .area(let polygons) where polygons.count == 1:
      "{\"type\": \"Polygon\", \"coordinates\": \(text(polygons[0]))}"
    case .area(let polygons):
      "{\"type\": \"MultiPolygon\", \"coordinates\": [\(polygons.map(text).joined(separator: ", "))]}"
    }
  }

  private static func text(_ polygon: Polygon) -> String {
    "[" + ([polygon.shell] + polygon.holes).map(text).joined(separator: ", ") + "]"
  }

  private static func text(_ positions: [Position]) -> String {
    "[" + positions.map(text).joined(separator: ", ") + "]"
  }

  private static func text(_ position: Position) -> String {
    "[\(position.longitude.text(digits: 9)), \(position.latitude.text(digits: 9))]"
  }

  private static func value(_ value: MapFeature.Value) -> String {
    switch value {
    case .text, .date: value.plainText.map(string) ?? "null"
    case .number, .count: value.plainText ?? "null"
    case .none: "null"
    }
  }

  private static func string(_ text: String) -> String { JSONValue.string(text).canonicalText }
}
