import Heritage
import HeritageStore

/// `statedArea`: the geodesic area of the drawn line is within 5 % of each area that the register or the text states,
/// taken as it is drawn, or with or without the protection area. Which of the latter two it is, is noted.
enum StatedAreaCheck: ZoneCheck {
  static let code = ZoneCheckCode.statedArea
  static let severity = Severity.warning

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    try scene.lines.flatMap { line in
      try AreaComparison.all(
        registered: line.zone.statedArea.value, text: line.zone.text.value, drawn: line.geometry,
        about: scene.protectionAreas(about: line.zone), engine: scene.engine
      ).compactMap { area in
        switch area.fit {
        case .asDrawn: nil
        case .withProtectionArea, .withoutProtectionArea:
          finding(line.zone, area.message, remedy: "不要求处理：引用面积时写明含不含保护范围", severity: .note)
        case nil: finding(line.zone, area.message, remedy: "核对图形与写明的面积，以公布文字为准")
        }
      }
    }
  }
}
