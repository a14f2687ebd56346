import Heritage
import HeritageGeometry
import HeritageStore

/// `areaCovered`: a control zone or setting zone and the protection area it goes around leave nothing out between them,
/// but for ``GeometryPreparation/tolerance``: the protection area lies within the zone's outline, and where it lies in
/// a hole of a ring, it fills the hole.
enum AreaCoveredCheck: ZoneCheck {
  static let code = ZoneCheckCode.areaCovered
  static let severity = Severity.error

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    let surround = ZoneSurround(engine: scene.engine)
    return try scene.lines.filter { $0.zone.kind != .protectionArea }.flatMap { outer in
      let beside = scene.lines.filter {
        $0.zone.part == outer.zone.part && $0.zone.code != outer.zone.code
      }
      return try scene.protectionAreas(about: outer.zone).compactMap { inner -> ZoneFinding? in
        guard let area = inner.geometry else { return nil }
        let gap = try surround.gap(
          in: outer.geometry, about: area, beside: beside.map(\.geometry))
        guard let (message, place) = words(gap, inner.code) else { return nil }
        return finding(outer.zone, message, at: place, remedy: "核对两个范围的图形，以公布文字为准")
      }
    }
  }

  private static func words(_ gap: ZoneSurround.Gap?, _ inner: String) -> (String, Position)? {
    switch gap {
    case .uncovered(let part):
      ("没有盖住保护范围 \(inner)，露出 \(part.squareMetres.text(digits: 1)) 平方米", part.place)
    case .hole(let part):
      ("与保护范围 \(inner) 之间有空隙 \(part.squareMetres.text(digits: 1)) 平方米", part.place)
    case nil: nil
    }
  }
}
