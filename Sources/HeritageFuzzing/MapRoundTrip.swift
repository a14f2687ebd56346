import Heritage
import HeritageExchange
import HeritageGeometry

/// A map written as GeoJSON or KML reads again as the geometries that it was made of, to the ninth decimal.
enum MapRoundTrip {
  static func check(_ geometries: [Geometry], names: [String?]) throws {
    let names = names.map { $0?.formatLine ?? "示例" }
    let placed = zip(geometries, names).filter { isOnEarth($0.0) }
    guard !placed.isEmpty else { return }
    let map = map(placed.map(\.0), placed.map(\.1))
    let text = GeoJSONWriter.text(map)
    let found = try features(of: text)
    try FuzzFinding.unless(
      found.map { $0.properties["layer"] } == placed.map { _ in "site" },
      "a written map has other features")
    try FuzzFinding.unless(
      found.map { $0.properties["name"] } == placed.map(\.1), "a written map has other names")
    try FuzzFinding.unless(
      text == GeoJSONWriter.text(self.map(try found.map(geometry), placed.map(\.1))),
      "a written map reads otherwise: \(text)")
    try FuzzFinding.unless(
      found.map { $0.geometry?.shape }
        == (try features(of: KMLWriter.text(map))).map { $0.geometry?.shape },
      "a map differs between GeoJSON and KML: \(text)")
  }

  private static func features(of text: String) throws -> [DeliveredFeature] {
    let reading = try FeatureFuzz.read(text)
    try FuzzFinding.unless(
      reading.errorCount == 0, "a written map has faults: \(reading.diagnostics) \(text)")
    return reading.features
  }

  private static func geometry(of feature: DeliveredFeature) throws -> Geometry {
    guard let delivered = feature.geometry else { throw FuzzFinding("a feature lost its geometry") }
    return try CoordinateTransformer().geometry(
      from: delivered.shape,
      in: CoordinateReference(srsName: delivered.srsName))
  }

  private static func map(_ geometries: [Geometry], _ names: [String]) -> MapContent {
    let columns = MapLayer.site.columns
    let features = zip(geometries, names).map { geometry, name in
      MapFeature(
        geometry: geometry, values: columns.map { $0.name == "name" ? .text(name) : .none })
    }
    return MapContent(
      asOf: .first, today: .first, registry: "示例", bureau: "示例局", hasSamples: true,
      features: [.site: features], withheld: [])
  }

  private static func isOnEarth(_ geometry: Geometry) -> Bool {
    positions(of: geometry).allSatisfy { abs($0.longitude) <= 180 && abs($0.latitude) <= 90 }
  }

  private static func positions(of geometry: Geometry) -> [Position] {
    switch geometry {
    case .point(let position): [position]
    case .line(let positions): positions
    case .area(let polygons): polygons.flatMap { $0.shell + $0.holes.joined() }
    }
  }
}
