import Heritage
import HeritageOperations
import HeritageStore

/// A zone for people: the text verbatim first, since it is the legal fact; then what is known of the geometry.
struct ZonePage {
  let zone: ZoneSummary

  var title: String {
    let part = zone.part.map { "（\($0)）" } ?? ""
    let grade = zone.className.map { "（\($0)）" } ?? ""
    return "\(zone.kind.displayName) \(zone.code)\(grade)\(part)"
  }

  /// - Parameter body: of the site: the text may count from a part of it.
  func block(_ body: SiteBody) -> KeyValueBlock {
    KeyValueBlock(
      "\(zone.site) \(zone.siteName)\(zone.provenance.mark) \(title)",
      [
        "文字": zone.text.shown, "写法": zone.pattern?.displayName, "控制要求": zone.controlText,
        "来源": [zone.source.shown, zone.sourceDate].compactMap { $0 }.joined(separator: "，"),
        "省级批准": approval, "有效期": validity, "解读": reading(body), "图形": drawing,
        "坐标系": zone.srs.map { "交来时为 \($0)；入库换算为 CGCS2000 经纬度" },
        "测绘单位": surveyor,
        "误差": zone.uncertainty.map { "±\($0.text(digits: 1)) 米" }, "面积": areas,
      ])
  }

  /// Who drew it; of a derived line nobody need have.
  private var surveyor: String? {
    guard zone.isDrawn else { return nil }
    return zone.surveyor ?? (zone.method == .derived ? nil : "（未写明）")
  }

  /// The number of the provincial approval. Of a control zone the law asks for one: that it does not apply is what is on
  /// record where the file said nothing of it.
  private var approval: String {
    zone.kind == .controlZone && zone.provincialApproval == .notApplicable
      ? "（没有写）" : zone.provincialApproval.shown
  }

  /// The days it is in force.
  var validity: String {
    let from = zone.validFrom.map { "\($0) 起" } ?? "起始日期未载"
    let kind = zone.line.isEmpty ? "" : "（重划）"
    return from + kind + (zone.validTo.map { "，\($0) 起由重划的界线取代" } ?? "")
  }

  /// The text as it can be computed, or why it cannot.
  private func reading(_ body: SiteBody) -> String? {
    understood(body)?.shown
  }

  /// What the text is read as; `nil` where there is none.
  private func understood(_ body: SiteBody) -> ZoneReading? {
    zone.text.value.map {
      body.reading(of: $0, kind: zone.kind, part: zone.part, grade: zone.zoneClass)
    }
  }

  /// How the geometry came about.
  var drawing: String {
    guard let method = zone.method, zone.isDrawn else { return "没有图形" }
    return method.displayName + (zone.confidence.map { "，可信度\($0.displayName)" } ?? "")
      + (zone.drawingSource.map { "，来源：\($0)" } ?? "")
  }

  /// The computed area beside the stated one.
  var areas: String {
    let computed = zone.computedArea.map { $0.text(digits: 1) + " 平方米" } ?? "—"
    return "图形 \(computed)，公布 \(zone.statedArea.shownArea)"
  }

  /// What the text is read as, for scripts; `nil` where there is none.
  func readingJSON(_ body: SiteBody) -> JSONValue? {
    understood(body)?.json.adding(["zone": .string(zone.code)])
  }

  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "site": .string(zone.site), "siteName": .string(zone.siteName),
      "provenance": .string(zone.provenance.rawValue), "code": .string(zone.code),
      "kind": .string(zone.kind.rawValue), "part": zone.part.map(JSONValue.string),
      "class": zone.zoneClass.map(JSONValue.string),
      "pattern": zone.pattern.map { .string($0.rawValue) },
      "controlText": zone.controlText.map(JSONValue.string), "statedArea": zone.statedArea.json,
      "computedArea": zone.computedArea.map { .string($0.text(digits: 2)) },
      "sourceDate": zone.sourceDate.map(JSONValue.string),
      "provincialApproval": zone.provincialApproval.json,
      "validFrom": zone.validFrom.map(JSONValue.string),
      "validTo": zone.validTo.map(JSONValue.string),
      "drawing": zone.drawing.map { .string("\($0.key) \($0.revision)") },
      "drawingSource": zone.drawingSource.map(JSONValue.string),
      "redrawn": .bool(!zone.line.isEmpty), "rule": zone.rule.map(JSONValue.string),
      "srs": zone.srs.map(JSONValue.string),
      "method": zone.method.map { .string($0.rawValue) },
      "surveyor": zone.surveyor.map(JSONValue.string),
      "confidence": zone.confidence.map { .string($0.rawValue) },
      "uncertainty": zone.uncertainty.map { .string($0.text(digits: 2)) },
    ]).adding(zone.text.json(as: "text")).adding(zone.source.json(as: "source"))
  }
}

extension ZoneSummary {
  /// The class of a control zone: registers write it with its measure word or without it.
  var className: String? { zoneClass.map { $0.hasSuffix("类") ? $0 : $0 + "类" } }
}
