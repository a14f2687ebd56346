import Heritage
import HeritageGeometry
import HeritageStore

/// `bodyCovered`: a protection area covers the body, or the part of it that it belongs to, but for
/// ``GeometryPreparation/tolerance``.
enum BodyCoveredCheck: ZoneCheck {
  static let code = ZoneCheckCode.bodyCovered
  static let severity = Severity.error

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.protectionAreas.flatMap { line in
      try scene.bodies.filter { $0.part == line.zone.part }.compactMap { body in
        guard let rest = try scene.engine.uncovered(outer: line.geometry, inner: body.geometry),
          rest.squareMetres > GeometryPreparation.tolerance || rest.squareMetres == 0
        else { return nil }
        return finding(
          line.zone, "没有盖住本体，露出 \(rest.squareMetres.text(digits: 1)) 平方米", at: rest.place,
          remedy: "核对本体与保护范围的图形，以公布文字为准")
      }
    }
  }
}
