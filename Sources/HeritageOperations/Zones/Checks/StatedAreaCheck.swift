import Heritage
import HeritageStore

/// `statedArea`: the geodesic area of the drawn line is within 5 % of the area that the document states.
enum StatedAreaCheck: ZoneCheck {
  static let code = ZoneCheckCode.statedArea
  static let severity = Severity.warning
  static let greatestShare = 0.05

  static func findings(in scene: ZoneScene) throws -> [ZoneFinding] {
    scene.lines.compactMap { line in
      guard let stated = line.zone.statedArea.value, let computed = line.zone.computedArea,
        abs(stated - computed) > greatestShare * stated
      else { return nil }
      return finding(
        line.zone,
        "公布面积 \(stated.text(digits: 1)) 平方米，图形面积 \(computed.text(digits: 1)) 平方米，相差超过 5%",
        remedy: "核对图形与公布面积，以公布文字为准")
    }
  }
}
