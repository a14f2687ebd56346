import Heritage
import HeritageGeometry
import HeritageStore

/// `areaCovered`: a control zone or setting zone covers the protection area it lies about, but for
/// ``GeometryPreparation/tolerance``.
enum AreaCoveredCheck: ZoneCheck {
  static let code = ZoneCheckCode.areaCovered
  static let severity = Severity.error

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.lines.filter { $0.zone.kind != .protectionArea }.flatMap { outer in
      try scene.protectionAreas.filter { $0.zone.part == outer.zone.part }.compactMap { inner in
        guard
          let rest = try scene.engine.uncovered(outer: outer.geometry, inner: inner.geometry),
          rest.squareMetres > GeometryPreparation.tolerance
        else { return nil }
        return finding(
          outer.zone, "没有盖住保护范围 \(inner.zone.code)，露出 \(rest.squareMetres.text(digits: 1)) 平方米",
          at: rest.place, remedy: "核对两个范围的图形，以公布文字为准")
      }
    }
  }
}
