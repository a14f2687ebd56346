import Heritage
import HeritageOperations
import HeritageStore

/// What a screening came to, for people: a table of all footprints, then each hit with its law and papers.
struct ScreeningPage {
  let report: ScreeningReport
  let explains: Bool

  /// A footprint and one zone that it touches or comes near; without a zone where there is none.
  struct Row {
    let verdict: ScreeningVerdict
    let hit: ScreeningHit?
  }

  var rows: [Row] {
    report.verdicts.flatMap { verdict in
      verdict.hits.isEmpty
        ? [Row(verdict: verdict, hit: nil)] : verdict.hits.map { Row(verdict: verdict, hit: $0) }
    }
  }

  var columns: [Column<Row>] {
    [
      Column("用地") { $0.verdict.footprint.name },
      Column("用地面积", .trailing) { $0.verdict.footprint.squareMetres.text(digits: 1) },
      Column("结论") { $0.hit?.relation.displayName ?? $0.verdict.conclusion.displayName },
      Column("文物点") { row in row.hit.map { "\($0.zone.site) \($0.zone.siteName)" } },
      Column("区划") { row in row.hit.map { "\($0.zone.kind.displayName) \($0.zone.code)" } },
      Column("重叠面积", .trailing) { row in
        row.hit.flatMap { $0.squareMetres > 0 ? $0.squareMetres.text(digits: 1) : nil }
      },
      Column("占用地", .trailing) { row in
        row.hit.flatMap { $0.squareMetres > 0 ? "\(($0.share * 100).text(digits: 1))%" : nil }
      },
      Column("距界线", .trailing) { $0.hit?.metresToLine.text(digits: 1) },
      Column("距本体", .trailing) { $0.hit?.metresToBody?.text(digits: 1) },
      Column("界线误差", .trailing) { row in
        row.hit.map { $0.zone.uncertainty.map { "±\($0.text(digits: 1))" } ?? "未载" }
      },
      Column("数据性质", rank: 0) { $0.hit?.zone.provenance.displayName },
    ]
  }

  var blocks: [any TextBlock] {
    guard !report.verdicts.isEmpty else { return ["没有可以核查的用地。"] }
    return [TextTable(rows, columns), summary] + demands + undrawnNear
      + (explains ? report.verdicts.flatMap(explanation) : [])
  }

  var next: [String] {
    let sites = rows.compactMap { $0.hit?.relation.isHit == true ? $0.hit?.zone : nil }
    return sites.first.map { ["wenbao zone show \($0.site) \($0.code)"] } ?? []
  }

  private var summary: String {
    let counts = ScreeningConclusion.allCases.compactMap { conclusion -> String? in
      let count = report.verdicts.count { $0.conclusion == conclusion }
      return count == 0 ? nil : "\(conclusion.displayName) \(count) 块"
    }
    let day = report.verdicts.first?.day.description ?? ""
    let undrawn =
      report.undrawn.isEmpty ? "" : "另有 \(report.undrawn.count) 个区划没有图形，无从核查（wenbao zone list）。"
    return
      "按 \(day) 有效的区划核查 \(report.verdicts.count) 块用地：\(counts.joined(separator: "；"))。\(undrawn)面积以平方米计，距离以米计。"
  }

  /// What the law asks for, once for each kind of zone at each site that is touched.
  private var demands: [any TextBlock] {
    var seen: Set<String> = []
    return rows.compactMap { row -> (any TextBlock)? in
      guard let hit = row.hit, let provision = hit.provision,
        seen.insert("\(hit.zone.site)/\(hit.zone.kind.rawValue)").inserted
      else { return nil }
      return KeyValueBlock(
        "\(hit.zone.site) \(hit.zone.siteName)\(hit.zone.provenance.mark) \(hit.zone.kind.displayName)",
        [
          "依据": provision.citation, "要求": provision.demand,
          "先征得同意": provision.consenter ?? hit.approval.consentingBody.shown,
          "审批机关": provision.approver ?? hit.approval.approvingBody.shown,
          "考古": provision.archaeology,
          "应交材料": provision.papers.joined(separator: "；"),
        ])
    }
  }

  private var undrawnNear: [any TextBlock] {
    let rows = report.verdicts.flatMap { verdict in verdict.undrawnNear.map { (verdict, $0) } }
    guard !rows.isEmpty else { return [] }
    return [
      "附近没有图形的区划，须按公布文字人工核对：",
      TextTable(
        rows,
        [
          Column("用地") { $0.0.footprint.name },
          Column("文物点") { "\($0.1.zone.site) \($0.1.zone.siteName)" },
          Column("区划") { "\($0.1.zone.kind.displayName) \($0.1.zone.code)" },
          Column("距本体", .trailing) { $0.1.metresToBody.text(digits: 1) },
          Column("文字", shrinks: true) { $0.1.zone.text.shown },
        ]),
    ]
  }

  // MARK: Explaining

  private func explanation(_ verdict: ScreeningVerdict) -> [any TextBlock] {
    let footprint = verdict.footprint
    let head = KeyValueBlock(
      "说明：\(footprint.name)",
      [
        "坐标系": "\(footprint.srs)，换算为 CGCS2000 经纬度；取自网络地图的偏移坐标（GCJ-02）不能用",
        "面积": "\(footprint.squareMetres.text(digits: 2)) 平方米（椭球面）",
        "相邻": "\(verdict.nearMetres.text(digits: 0)) 米以内的也列出",
        "结论": verdict.conclusion.displayName,
      ])
    return [head] + verdict.hits.map { block($0) }
  }

  private func block(_ hit: ScreeningHit) -> any TextBlock {
    let zone = ZonePage(zone: hit.zone)
    return KeyValueBlock(
      "  \(hit.zone.site) \(zone.title)",
      [
        "文字": hit.zone.text.shown, "图形": "\(zone.drawing)；\(zone.validity)",
        "出处": hit.version, "判定": reason(hit),
      ])
  }

  private func reason(_ hit: ScreeningHit) -> String {
    let line = "距界线 \(hit.metresToLine.text(digits: 2)) 米"
    let doubt = hit.zone.uncertainty.map { "界线误差 ±\($0.text(digits: 2)) 米" } ?? "界线误差未载，按图形判定"
    let overlap =
      "重叠 \(hit.squareMetres.text(digits: 2)) 平方米，占用地 \((hit.share * 100).text(digits: 2))%"
    switch hit.relation {
    case .inside: return "用地全部在界线之内（\(overlap)），\(line)；\(doubt)"
    case .partly: return "用地伸入界线之内，深度超过误差（\(overlap)）；\(doubt)"
    case .withinUncertainty:
      return hit.squareMetres > 0
        ? "用地伸入界线（\(overlap)），但深度不超过误差；\(doubt)" : "用地在界线之外，\(line)，不超过误差；\(doubt)"
    case .near: return "用地在界线之外，\(line)；\(doubt)"
    }
  }

  /// `clear` says something of what was screened alone: where a footprint was refused, or there is none, it is null.
  func json(_ diagnostics: [Diagnostic]) -> JSONValue {
    let isWhole = !report.verdicts.isEmpty && !diagnostics.contains { $0.severity == .error }
    return [
      "count": .integer(report.verdicts.count),
      "clear": isWhole ? .bool(report.isClear) : .null,
      "undrawnZones": .integer(report.undrawn.count),
      "items": .array(report.verdicts.map { ShownVerdict.json($0.json) }),
      "diagnostics": .array(diagnostics.map(\.json)),
    ]
  }
}
