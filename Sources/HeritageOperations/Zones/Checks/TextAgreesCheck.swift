import Heritage
import HeritageGeometry
import HeritageStore

/// `textAgrees`: where the text can be read, the drawn line is the one that it gives: what one of the two covers and
/// the other does not is at most ``greatestShare`` of the derived area. Of lines that were derived, those that `zone
/// derive` made are looked at too: what they counted from may have been drawn anew, or be refused today. A zone about a
/// protection area is compared together with it: whether it was drawn over it or as a ring makes no difference.
enum TextAgreesCheck: ZoneCheck {
  static let code = ZoneCheckCode.textAgrees
  static let severity = Severity.warning
  static let greatestShare = 0.1

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.derivations.compactMap { outcome in
      guard outcome.zone.method != .derived || outcome.zone.rule != nil, let drawn = outcome.drawn
      else { return nil }
      switch outcome.result {
      case .derived(let derived): return try difference(outcome.zone, drawn, derived, scene)
      case .refused(let refusal): return refused(outcome.zone, refusal)
      case .textMissing, .textUnread, .failed: return nil
      }
    }
  }

  private static func difference(
    _ zone: ZoneSummary, _ drawn: Geometry, _ derived: ZoneDerivation.Derived, _ scene: ZoneScene
  ) throws -> ZoneFinding? {
    let areas = scene.protectionAreas(about: zone).compactMap(\.geometry)
    let whole = try areas.isEmpty ? drawn : scene.engine.joined([drawn] + areas) ?? drawn
    let meant =
      try areas.isEmpty
      ? derived.geometry : scene.engine.joined([derived.geometry] + areas) ?? derived.geometry
    let over = try scene.engine.uncovered(outer: meant, inner: whole)
    let under = try scene.engine.uncovered(outer: whole, inner: meant)
    let apart = (over?.squareMetres ?? 0) + (under?.squareMetres ?? 0)
    guard apart > greatestShare * derived.squareMetres else { return nil }
    return finding(
      zone,
      "按文字推算为 \(derived.squareMetres.text(digits: 1)) 平方米，图形多出 \((over?.squareMetres ?? 0).text(digits: 1))、少 \((under?.squareMetres ?? 0).text(digits: 1)) 平方米",
      at: over?.place ?? under?.place,
      remedy: "对照公布文字核对图形：wenbao zone derive \(zone.site) --dry-run")
  }

  /// A line that was derived from what the same text is refused for today. A protection area that was redrawn since
  /// leaves the line as it was.
  private static func refused(_ zone: ZoneSummary, _ refusal: ZoneRefusal) -> ZoneFinding? {
    if case .protectionAreaRedrawn = refusal { return nil }
    guard zone.rule != nil else { return nil }
    return finding(
      zone, "图形是按文字推算的，现在推算不出：\(refusal.displayName)",
      remedy: "对照公布文字核对图形：wenbao zone derive \(zone.site) --dry-run")
  }
}
