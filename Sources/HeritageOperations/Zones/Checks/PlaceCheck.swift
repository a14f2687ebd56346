import Heritage
import HeritageGeometry
import HeritageStore

/// `place`: every vertex lies within Kunshan's box.
enum PlaceCheck: ZoneCheck {
  static let code = ZoneCheckCode.place
  static let severity = Severity.error

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    scene.lines.compactMap { line in
      guard case .area(let polygons) = line.geometry,
        let place = polygons.lazy.flatMap(\.shell).first(where: { !KunshanBox.contains($0) })
      else { return nil }
      return finding(
        line.zone, "有拐点在昆山范围之外", at: place, remedy: "核对坐标与坐标系，重新导入界线")
    }
  }
}
