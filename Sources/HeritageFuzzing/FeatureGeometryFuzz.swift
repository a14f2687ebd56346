import Heritage
import HeritageExchange
import HeritageGeometry

/// What an import does with the geometry of a feature.
enum FeatureGeometryFuzz {
  /// The geometry in CGCS2000, where it can be placed and its rings are sound.
  static func geometry(of feature: DeliveredFeature) throws -> Geometry? {
    guard let delivered = feature.geometry else {
      throw FuzzFinding("a feature without a geometry and without an error")
    }
    let coordinates = delivered.shape.coordinates
    try FuzzFinding.unless(coordinates.allSatisfy(\.isFinite), "a number that is none")
    try FuzzFinding.unless(coordinates.count.isMultiple(of: 2), "a coordinate without its pair")
    try FuzzFinding.unless(!coordinates.isEmpty, "a geometry without a position")
    guard isSound(delivered.shape),
      let reference = try? CoordinateReference(srsName: delivered.srsName)
    else { return nil }
    let transformer = CoordinateTransformer()
    let verdict = try KunshanBox.verdict(forRaw: coordinates, in: reference, using: transformer)
    if case .outside(let index) = verdict {
      try FuzzFinding.unless(
        (0..<coordinates.count / 2).contains(index), "a position outside that is not there")
    }
    // `nil` for what lies beyond the plane of its system.
    let geometry = try? transformer.geometry(from: delivered.shape, in: reference)
    if let geometry { try check(geometry, verdict) }
    return geometry
  }

  private static func check(_ geometry: Geometry, _ verdict: BoxVerdict) throws {
    try FuzzFinding.unless(
      WKB.decode(WKB.encode(geometry)) == geometry, "stored geometry reads otherwise")
    guard case .area = geometry else { return }
    _ = try GeometryEngine().validity(of: geometry)
    guard verdict == .inside else { return }
    try FuzzFinding.unless(
      GeodesicArea.squareMetres(of: geometry).isFinite && geometry.wound.isWound,
      "an area that is no number, or a ring that cannot be turned")
  }

  private static func isSound(_ shape: DeliveredGeometry.Shape) -> Bool {
    switch shape {
    case .point(let pair): pair.count == 2
    case .line(let line): RingCheck.findings(inLine: line).allSatisfy(isRepetition)
    case .area(let polygons):
      polygons.joined().allSatisfy { RingCheck.findings(inRing: $0).allSatisfy(isRepetition) }
    }
  }

  private static func isRepetition(_ finding: RingFinding) -> Bool {
    if case .repeatedPosition = finding { true } else { false }
  }
}
