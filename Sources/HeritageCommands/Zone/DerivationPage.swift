import Heritage
import HeritageGeometry
import HeritageOperations
import HeritageStore

/// What deriving came to: text, reading, result, and a small picture.
struct DerivationPage {
  let outcomes: [ZoneDerivationOutcome]
  let showsPictures: Bool
  var explains = false

  var blocks: [any TextBlock] {
    guard showsPictures else { return [table] + explanations(outcomes) + [counts] }
    return outcomes.flatMap { outcome -> [any TextBlock] in
      let picture = ZonePicture(outcome: outcome)
      return [block(outcome)] + explanations([outcome])
        + (outcome.derived == nil ? [] : [picture])
    }
  }

  /// Word by word, what each was used for.
  private func explanations(_ outcomes: [ZoneDerivationOutcome]) -> [any TextBlock] {
    guard explains else { return [] }
    return outcomes.compactMap { outcome in
      outcome.reading.map { ReadingExplanation(zone: outcome.zone, reading: $0).block }
    }
  }

  /// How many texts came to what: by pattern, and by reason.
  private var counts: any TextBlock {
    let counted = Dictionary(grouping: outcomes, by: \.summary).mapValues(\.count)
    let rows = counted.sorted {
      ($1.value, $0.key.result, $0.key.what) < ($0.value, $1.key.result, $1.key.what)
    }
    return TextTable(
      rows,
      [
        Column("结果") { $0.key.result }, Column("写法、原因") { $0.key.what },
        Column("个", .trailing) { String($0.value) },
      ])
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
        Column("说明", shrinks: true) { $0.remark },
      ])
  }

  private func block(_ outcome: ZoneDerivationOutcome) -> KeyValueBlock {
    let zone = outcome.zone
    return KeyValueBlock(
      "\(zone.site) \(zone.siteName)\(zone.provenance.mark) \(ZonePage(zone: zone).title)",
      [
        "文字": zone.text.shown, "解读": outcome.readingText,
        "结果": [outcome.resultText, outcome.areasText].compactMap { $0 }.joined(separator: "；"),
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

  /// What was read and gives no line, for where others are taken in.
  var refused: (blocks: [any TextBlock], json: (key: String, value: JSONValue)) {
    let refused = outcomes.filter { $0.refusal != nil && !$0.zone.isDrawn }
    let table = TextTable(
      refused,
      [
        Column("没有推算") { $0.zone.site }, Column("区划") { $0.zone.code },
        Column("原因", shrinks: true) { $0.remark },
      ])
    return (refused.isEmpty ? [] : [table], ("notDerived", .array(refused.map(\.json))))
  }

  var isAllDrawn: Bool { outcomes.allSatisfy { $0.zone.isDrawn } }

  var nothingToKeep: String {
    isAllDrawn ? "都已有图形，没有要推算的。" : "没有可以推算的，原因见上。"
  }

  var json: JSONValue {
    [
      "count": .integer(outcomes.count), "items": .array(outcomes.map(\.json)),
      "derivedCount": .integer(outcomes.count { $0.derived != nil }),
      "readCount": .integer(outcomes.count { $0.reading?.rule != nil }),
    ]
  }
}

/// What an outcome counts as.
private struct OutcomeCount: Hashable {
  var result: String
  var what: String
}

extension ZoneDerivationOutcome {
  fileprivate var summary: OutcomeCount {
    switch result {
    case .derived: OutcomeCount(result: "推算", what: rule?.pattern.displayName ?? "—")
    case .textMissing: OutcomeCount(result: "没有文字", what: "—")
    case .textUnread: OutcomeCount(result: "以文字为准", what: reading?.reason?.heading ?? "—")
    case .refused(let refusal): OutcomeCount(result: "读懂，不能推算", what: refusal.heading)
    case .failed: OutcomeCount(result: "读懂，不能推算", what: "画线失败")
    }
  }

  var readingText: String {
    reading?.shown ?? "没有文字"
  }

  var resultText: String {
    switch result {
    case .derived(let derived): "\(derived.squareMetres.text(digits: 1)) 平方米"
    case .textMissing: "没有公布文字，不推算"
    case .textUnread: "不推算，以文字为准"
    case .refused(let refusal): "不能推算：\(refusal.displayName)"
    case .failed(let detail): "不能推算：\(detail)"
    }
  }

  /// The stated areas against the derived one; `nil` where none is stated or can be compared.
  var areasText: String? {
    areas.isEmpty ? nil : areas.map(\.message).joined(separator: "；")
  }

  /// What a table has to say beside the reading: why there is no line, or how a stated area differs.
  fileprivate var remark: String? {
    switch result {
    case .refused(let refusal): refusal.displayName
    case .failed(let detail): detail
    case .derived: areas.contains { $0.fit != .asDrawn } ? areasText : nil
    case .textMissing, .textUnread: nil
    }
  }

  fileprivate var refusal: ZoneRefusal? {
    if case .refused(let refusal) = result { refusal } else { nil }
  }

  fileprivate var json: JSONValue {
    .shown([
      "site": .string(zone.site), "zone": .string(zone.code),
      "rule": ((rule ?? reading?.rule)?.notation).map(JSONValue.string),
      "reading": .string(readingText),
      "understood": reading?.json.adding(["zone": .string(zone.code)]),
      "result": .string(resultText), "refusal": refusal.map { .string($0.code) },
      "statedAreas": .array(
        areas.map { area in
          .shown([
            "source": .string(area.source.rawValue),
            "stated": .string(area.stated.text(digits: 2)),
            "fit": area.fit.map { .string($0.rawValue) },
          ])
        }),
      "derivedArea": derived.map { .string($0.squareMetres.text(digits: 2)) },
      "scale": derived.map { .string($0.scale.text(digits: 4)) },
      "computedArea": zone.computedArea.map { .string($0.text(digits: 2)) },
    ]).adding(zone.text.json(as: "text"))
  }
}
