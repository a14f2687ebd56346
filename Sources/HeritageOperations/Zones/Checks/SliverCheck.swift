import Heritage
import HeritageGeometry
import HeritageStore

/// `sliver`: no polygon of a zone and no hole is a left-over: smaller than ``leastSquareMetres`` or, on the average,
/// narrower than ``leastWidth``.
enum SliverCheck: ZoneCheck {
  static let code = ZoneCheckCode.sliver
  static let severity = Severity.warning
  static let leastSquareMetres = 1.0
  /// Metres; twice the area over the length of the line.
  static let leastWidth = 0.2

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    scene.lines.compactMap { line in
      guard case .area(let polygons) = line.geometry,
        let ring = polygons.lazy.flatMap({ [$0.shell] + $0.holes }).first(where: isSliver)
      else { return nil }
      return finding(line.zone, "含有过小或过窄的碎面（或孔洞）", at: ring.first, remedy: "合并或删去碎面，重新导入界线")
    }
  }

  private static func isSliver(_ ring: [Position]) -> Bool {
    let area = abs(GeodesicArea.signedSquareMetres(ofRing: ring))
    let length = GeodesicDistance.metres(along: ring)
    return area < leastSquareMetres || 2 * area < leastWidth * length
  }
}
