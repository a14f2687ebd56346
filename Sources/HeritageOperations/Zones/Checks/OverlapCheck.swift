import Heritage
import HeritageGeometry
import HeritageStore

/// `overlap`: a zone shares no area with a zone of another site. Where it does, nothing has to be wrong: the stricter
/// of the two applies there, and which that is is said. Shared parts that are no wider than drawing accuracy are
/// passed over.
enum OverlapCheck: ZoneCheck {
  static let code = ZoneCheckCode.overlap
  static let severity = Severity.note

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.lines.flatMap { line in
      try scene.neighbours.compactMap { other in
        guard let part = try scene.engine.shared(line.geometry, other.geometry),
          part.squareMetres > GeometryPreparation.tolerance,
          2 * part.squareMetres > SliverCheck.leastWidth * part.perimeter
        else { return nil }
        let (own, theirs) = (line.zone, other.zone)
        return finding(
          own,
          "与 \(theirs.site) 的\(theirs.kind.displayName) \(theirs.code) 重叠 \(part.squareMetres.text(digits: 1)) 平方米",
          at: part.place, remedy: rule(own, theirs))
      }
    }
  }

  /// Where zones overlap, the stricter rule applies: a protection area before any other zone. Between zones of one
  /// kind their own texts decide.
  private static func rule(_ own: ZoneSummary, _ other: ZoneSummary) -> String {
    switch (own.kind == .protectionArea, other.kind == .protectionArea) {
    case (true, false): "重叠处从严，按 \(own.site) 的保护范围 \(own.code) 管理"
    case (false, true): "重叠处从严，按 \(other.site) 的保护范围 \(other.code) 管理"
    default: "重叠处从严，对照两处的管控要求，取严的执行"
    }
  }
}
