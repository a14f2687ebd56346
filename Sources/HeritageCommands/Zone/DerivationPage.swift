import Heritage
import HeritageGeometry
import HeritageOperations
import HeritageStore

/// What deriving came to: text, reading, result, and a small picture.
struct DerivationPage {
  let outcomes: [ZoneDerivationOutcome]
  let showsPictures: Bool

  var blocks: [any TextBlock] {
    guard showsPictures else { return [table] }
    return outcomes.flatMap { outcome -> [any TextBlock] in
      let picture = ZonePicture(outcome: outcome)
      return [block(outcome)] + (outcome.derived == nil ? [] : [picture])
    }
  }

  private var table: any TextBlock {
    TextTable(
      outcomes,
      [
        Column("文物点") { $0.zone.site }, Column("区划") { $0.zone.code },
        Column("种类") { $0.zone.kind.displayName },
        Column("文字", shrinks: true) { $0.zone.text.shown },
        Column("解读", shrinks: true) { $0.readingText },
        Column("推算面积", .trailing) { $0.derived?.squareMetres.text(digits: 1) },
        Column("现有图形") { $0.zone.method?.displayName ?? "没有" },
      ])
  }

  private func block(_ outcome: ZoneDerivationOutcome) -> KeyValueBlock {
    let zone = outcome.zone
    return KeyValueBlock(
      "\(zone.site) \(zone.siteName)\(zone.provenance.mark) \(ZonePage(zone: zone).title)",
      [
        "文字": zone.text.shown, "解读": outcome.readingText, "结果": outcome.resultText,
        "长度变形": outcome.derived.map {
          "平面比实地长，每公里 \($0.scale.text(digits: 3)) 米（EPSG:4549）"
        },
        "现有图形": zone.isDrawn
          ? "\(ZonePage(zone: zone).drawing)，\(zone.computedArea?.text(digits: 1) ?? "—") 平方米"
          : "没有图形",
      ])
  }

  /// What to do after a dry run.
  func next(_ wanted: [ZoneDerivationOutcome]) -> [String] {
    if !showsPictures { return wanted.isEmpty ? [] : ["wenbao zone derive --all"] }
    return wanted.map { "wenbao zone derive \($0.zone.site) \($0.zone.code)" }
  }

  var isAllDrawn: Bool { outcomes.allSatisfy { $0.zone.isDrawn } }

  var nothingToKeep: String {
    isAllDrawn ? "都已有图形，没有要推算的。" : "没有可以推算的：文字没有读懂，或起算的本体没有图形。"
  }

  var json: JSONValue {
    ["count": .integer(outcomes.count), "items": .array(outcomes.map(\.json))]
  }
}

extension ZoneDerivationOutcome {
  var readingText: String {
    switch reading {
    case .rule(let rule): rule.displayName
    case .unread(let reason): "没有读懂：\(reason.displayName)"
    case nil: "没有文字"
    }
  }

  var resultText: String {
    switch result {
    case .derived(let derived): "\(derived.squareMetres.text(digits: 1)) 平方米"
    case .textMissing: "没有公布文字，不推算"
    case .textUnread: "不推算，以文字为准"
    case .bodyNotDrawn: "不能推算：本体没有图形"
    case .protectionAreaNotDrawn: "不能推算：起算的保护范围没有图形"
    case .protectionAreaRedrawn(let day):
      "不能推算：起算的保护范围自 \(day) 起重划，这条界线更早就有效；界线随之改变的，先用 wenbao zone redraw 重划"
    case .wallNotDrawn: "不能推算：围墙没有图形（登记为名称含“围墙”的部分）"
    case .baseIsNoArea: "不能推算：本体登记为点或线，这种写法要从面起算"
    case .baseIsNoMark: "不能推算：文字从一个中心点起算，本体没有登记为点"
    case .failed(let detail): "不能推算：\(detail)"
    }
  }

  fileprivate var json: JSONValue {
    .shown([
      "site": .string(zone.site), "zone": .string(zone.code),
      "rule": (reading?.rule?.notation).map(JSONValue.string), "reading": .string(readingText),
      "result": .string(resultText),
      "derivedArea": derived.map { .string($0.squareMetres.text(digits: 2)) },
      "scale": derived.map { .string($0.scale.text(digits: 4)) },
      "computedArea": zone.computedArea.map { .string($0.text(digits: 2)) },
    ]).adding(zone.text.json(as: "text"))
  }
}
