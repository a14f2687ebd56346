import Heritage
import HeritageGeometry
import HeritageStore

/// `textAgrees`: where the text can be read, the drawn line is the one that it gives: what one of the two covers and
/// the other does not is at most ``greatestShare`` of the derived area. Lines that were derived themselves are not
/// looked at, nor are those whose body was drawn anew: the text stands, and a person decides. A zone about a protection
/// area is compared together with it: whether it was drawn over it or as a ring makes no difference.
enum TextAgreesCheck: ZoneCheck {
  static let code = ZoneCheckCode.textAgrees
  static let severity = Severity.warning
  static let greatestShare = 0.1

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.derivations.compactMap { outcome in
      guard outcome.zone.method != .derived, let derived = outcome.derived,
        let drawn = outcome.drawn
      else { return nil }
      let areas = scene.protectionAreas(about: outcome.zone).compactMap(\.geometry)
      let whole = try areas.isEmpty ? drawn : scene.engine.joined([drawn] + areas) ?? drawn
      let meant =
        try areas.isEmpty
        ? derived.geometry : scene.engine.joined([derived.geometry] + areas) ?? derived.geometry
      let over = try scene.engine.uncovered(outer: meant, inner: whole)
      let under = try scene.engine.uncovered(outer: whole, inner: meant)
      let apart = (over?.squareMetres ?? 0) + (under?.squareMetres ?? 0)
      guard apart > greatestShare * derived.squareMetres else { return nil }
      return finding(
        outcome.zone,
        "按文字推算为 \(derived.squareMetres.text(digits: 1)) 平方米，图形多出 \((over?.squareMetres ?? 0).text(digits: 1))、少 \((under?.squareMetres ?? 0).text(digits: 1)) 平方米",
        at: over?.place ?? under?.place,
        remedy: "对照公布文字核对图形：wenbao zone derive \(outcome.zone.site) --dry-run")
    }
  }
}
