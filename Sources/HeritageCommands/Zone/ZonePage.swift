import Heritage
import HeritageStore

/// A zone for people: the text verbatim first, since it is the legal fact; then what is known of the geometry.
struct ZonePage {
  let zone: ZoneSummary

  var title: String {
    let part = zone.part.map { "（\($0)）" } ?? ""
    let grade = zone.zoneClass.map { "\($0) 类" } ?? ""
    return "\(zone.kind.displayName) \(zone.code)\(grade)\(part)"
  }

  var block: KeyValueBlock {
    KeyValueBlock(
      "\(zone.site) \(zone.siteName)\(zone.provenance.mark) \(title)",
      [
        "文字": zone.text.shown, "写法": zone.pattern?.displayName, "控制要求": zone.controlText,
        "来源": [zone.source.shown, zone.sourceDate].compactMap { $0 }.joined(separator: "，"),
        "省级批准": zone.provincialApproval.shown, "图形": drawing,
        "坐标系": zone.srs.map { "交来时为 \($0)；入库换算为 CGCS2000 经纬度" },
        "测绘单位": zone.method == nil ? nil : zone.surveyor ?? "（未写明）",
        "误差": zone.uncertainty.map { "±\(Decimal.text($0, digits: 1)) 米" }, "面积": areas,
      ])
  }

  /// How the geometry came about.
  var drawing: String {
    guard let method = zone.method else { return "没有图形" }
    return method.displayName + (zone.confidence.map { "，可信度\($0.displayName)" } ?? "")
  }

  /// The computed area beside the stated one.
  var areas: String {
    let computed = zone.computedArea.map { Decimal.text($0, digits: 1) + " 平方米" } ?? "—"
    return "图形 \(computed)，公布 \(zone.statedArea.shownArea)"
  }

  /// As `--json` gives it.
  var json: JSONValue {
    .members([
      "site": .string(zone.site), "siteName": .string(zone.siteName),
      "provenance": .string(zone.provenance.rawValue), "code": .string(zone.code),
      "kind": .string(zone.kind.rawValue), "part": zone.part.map(JSONValue.string),
      "class": zone.zoneClass.map(JSONValue.string), "text": zone.text.json,
      "pattern": zone.pattern.map { .string($0.rawValue) },
      "controlText": zone.controlText.map(JSONValue.string), "statedArea": zone.statedArea.json,
      "computedArea": zone.computedArea.map { .string(Decimal.text($0, digits: 2)) },
      "source": zone.source.json, "sourceDate": zone.sourceDate.map(JSONValue.string),
      "provincialApproval": zone.provincialApproval.json, "srs": zone.srs.map(JSONValue.string),
      "method": zone.method.map { .string($0.rawValue) },
      "surveyor": zone.surveyor.map(JSONValue.string),
      "confidence": zone.confidence.map { .string($0.rawValue) },
      "uncertainty": zone.uncertainty.map { .string(Decimal.text($0, digits: 2)) },
    ])
  }
}
