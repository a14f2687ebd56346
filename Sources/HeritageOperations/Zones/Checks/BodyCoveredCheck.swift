import Heritage
import HeritageGeometry
import HeritageStore

/// `bodyCovered`: a protection area covers what it has to, but for ``GeometryPreparation/tolerance``: the part that it
/// belongs to or that its text counts from, or every piece of the body that has no protection area of its own.
enum BodyCoveredCheck: ZoneCheck {
  static let code = ZoneCheckCode.bodyCovered
  static let severity = Severity.error

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    let apart = Set(scene.derivations.map(\.zone).protectedParts)
    return try scene.protectionAreas.flatMap { line in
      let bodies = scene.body.covered(
        byZoneOf: line.zone.part, text: line.zone.text.value, apart: apart)
      return try bodies.compactMap { body -> ZoneFinding? in
        guard let rest = try scene.engine.uncovered(outer: line.geometry, inner: body),
          rest.squareMetres > GeometryPreparation.tolerance || rest.squareMetres == 0
        else { return nil }
        return finding(
          line.zone, "没有盖住本体，露出 \(rest.squareMetres.text(digits: 1)) 平方米", at: rest.place,
          remedy: "核对本体与保护范围的图形，以公布文字为准")
      }
    }
  }
}

extension [ZoneSummary] {
  /// The parts that have protection areas of their own.
  var protectedParts: [String] { filter { $0.kind == .protectionArea }.compactMap(\.part) }
}
