import Heritage
import HeritageStore

/// A check on the zones of a site as they are drawn. The doc comment of each is its specification; what it finds are
/// values, and a scene in order gives none.
protocol ZoneCheck {
  /// Stable code, as `--check` takes it.
  static var code: ZoneCheckCode { get }
  static var severity: Severity { get }

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding]
}

extension ZoneCheck {
  static func finding(
    _ zone: ZoneSummary, _ message: String, at place: Position? = nil, remedy: String,
    severity: Severity = severity
  ) -> ZoneFinding {
    ZoneFinding(
      check: code, severity: severity, site: zone.site, zone: zone.code, line: zone.line,
      message: message, place: place, remedy: remedy)
  }
}
