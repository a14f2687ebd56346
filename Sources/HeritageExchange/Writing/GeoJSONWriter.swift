import Foundation
package import Heritage

/// Writes a map as GeoJSON (RFC 7946): one collection, each feature saying in `layer` which layer it belongs to.
/// Longitude first, nine decimals (a tenth of a millimetre), shells counter-clockwise. The standard knows WGS 84 only;
/// CGCS2000 agrees with it within about a metre, which the collection's `description` says.
package enum GeoJSONWriter {
  package static func text(_ map: MapContent) -> String {
    let features = MapLayer.allCases.flatMap { layer in
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
    let members = properties.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ")
    return "{\"type\": \"Feature\", \"properties\": {\(members)}, \"geometry\": "
      + (feature.geometry.map(geometry) ?? "null") + "}"
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
    case .text(let text): string(text)
    case .number(let number): number.text(digits: 2)
    case .none: "null"
    }
  }

  private static func string(_ text: String) -> String { JSONValue.string(text).canonicalText }
}
