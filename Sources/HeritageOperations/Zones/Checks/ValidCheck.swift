import Heritage
import HeritageGeometry
import HeritageStore

/// `valid`: a zone's geometry is valid in the sense of OGC Simple Features; the place of the first fault is named.
enum ValidCheck: ZoneCheck {
  static let code = ZoneCheckCode.valid
  static let severity = Severity.error

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.lines.compactMap { line in
      guard let fault = try scene.engine.validity(of: line.geometry) else { return nil }
      return finding(
        line.zone, "图形不成立：\(fault.reason.displayName)", at: fault.place, remedy: "在该处改正，重新导入界线")
    }
  }
}
