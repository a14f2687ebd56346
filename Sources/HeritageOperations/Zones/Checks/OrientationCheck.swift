import Heritage
import HeritageGeometry
import HeritageStore

/// `orientation`: shells turn counter-clockwise and holes clockwise, as RFC 7946 and GeoPackage want them. It changes
/// nothing about the area, and exports turn the rings; hence it is only noted.
enum OrientationCheck: ZoneCheck {
  static let code = ZoneCheckCode.orientation
  static let severity = Severity.note

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    scene.lines.filter { !$0.geometry.isWound }.map {
      finding($0.zone, "外环顺时针（或内环逆时针）", remedy: "不影响核查；导出时自动转正")
    }
  }
}
