import Heritage
import HeritageGeometry
import HeritageStore

/// `duplicateVertices`: no two neighbouring vertices of a ring are nearer to each other than ``leastMetres``.
enum DuplicateVerticesCheck: ZoneCheck {
  static let code = ZoneCheckCode.duplicateVertices
  static let severity = Severity.warning
  /// Metres: what surveyors give is rounded to a millimetre.
  static let leastMetres = 0.002

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    scene.lines.compactMap { line in
      let places = repeated(line.geometry)
      guard let place = places.first else { return nil }
      return finding(
        line.zone, "相邻拐点重合 \(places.count) 处", at: place, remedy: "删去重复的拐点，重新导入界线")
    }
  }

  private static func repeated(_ geometry: Geometry) -> [Position] {
    guard case .area(let polygons) = geometry else { return [] }
    return polygons.flatMap { [$0.shell] + $0.holes }.flatMap { ring in
      zip(ring, ring.dropFirst()).filter {
        GeodesicDistance.metres(from: $0, to: $1) < leastMetres
      }.map(\.0)
    }
  }
}
