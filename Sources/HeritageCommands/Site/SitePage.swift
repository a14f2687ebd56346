import Heritage
import HeritageOperations
import HeritageStore

/// What the page of a site shows.
struct SitePage {
  let detail: SiteDetail
  let items: [SiteItem]
  let gaps: [GapReport]
  let hazards: [HazardSummary]
  let due: InspectionDue?

  var site: SiteSummary { detail.summary }

  init(_ code: String, today: CivilDate, _ session: ReadSession) throws {
    detail = try session.siteDetail(code, asOf: today)
    items = try session.siteItems(detail.summary)
    gaps = try session.gapReports(site: code)
    var filter = HazardFilter()
    filter.site = code
    hazards = try session.hazards(filter).filter(\.isOpen)
    due = try session.inspectionsDue(today: today).first { $0.site.code == code }
  }

  var blocks: [any TextBlock] {
    [designation, facts] + zones + [persons, fourPossessions, checklist]
      + [GapTable.block(gaps, showsSite: false), HazardBrief.table(of: hazards), inspection]
  }

  var next: [String] {
    let order = hazards.first { $0.state == .registered || $0.state == .reopened }.map {
      "wenbao hazard order \($0.number) --measure 措施 --person 责任人 --deadline 日期"
    }
    return [
      "wenbao checklist show \(site.code)", "wenbao inspect run \(site.code)",
      detail.zones.isEmpty ? nil : "wenbao zone show \(site.code)", order,
    ].compactMap { $0 }
  }

  private var designation: KeyValueBlock {
    KeyValueBlock(
      "\(site.code) \(site.name)\(site.provenance.mark)",
      [
        "公布批次": "\(site.batch) \(site.batchName)",
        "保护级别": site.batchKind == .protectedSite ? "文物保护单位（县级）" : site.batchKind.displayName,
        "公布日期": site.publishedOn.shownUntilPublished, "类别": site.category.displayName,
        "区镇": "\(site.township) \(site.townshipName)", "地址": site.address,
        "版次": String(site.revision),
      ])
  }

  private var facts: KeyValueBlock {
    var block = KeyValueBlock("登记内容", [:])
    block.rows = detail.facts.map { field, value in
      (
        FieldWords.name(of: field),
        value.value.map { StoredValueWords.text(of: $0, in: field) } ?? value.shown
      )
    }
    let causes = detail.damageCauses.map(\.displayName).joined(separator: "、")
    let parts = detail.parts.map { "\($0.code) \($0.name)\($0.isDrawn ? "" : "（无图形）")" }
    block.rows += [
      ("损毁原因", causes.isEmpty ? nil : causes), ("简介", detail.summaryText),
      ("本体图形", detail.hasBody ? "有" : "没有"),
      ("组成部分", parts.isEmpty ? nil : parts.joined(separator: "、")),
    ]
    return block
  }

  private var zones: [any TextBlock] {
    guard !detail.zones.isEmpty else { return ["没有登记保护区划。"] }
    return detail.zones.map { zone in
      KeyValueBlock(
        ZonePage(zone: zone).title,
        [
          "文字": zone.text.shown, "图形": ZonePage(zone: zone).drawing,
          "面积": ZonePage(zone: zone).areas,
        ])
    }
  }

  private var persons: any TextBlock {
    guard !detail.persons.isEmpty else { return "没有登记责任人。" }
    return TextTable(
      detail.persons,
      [
        Column("责任人") { $0.role.displayName }, Column("姓名") { $0.name.shown },
        Column("依据", shrinks: true) { $0.basis?.displayName }, Column("单位") { $0.unit },
        Column("职务") { $0.post }, Column("电话") { $0.phone },
      ])
  }

  /// Marker and archive; area and persons of 四有 stand above.
  private var fourPossessions: KeyValueBlock {
    let marker = detail.marker.map { marker in
      [marker.place.shown, marker.erectedBy, marker.erectedOn].compactMap { $0 }
        .joined(separator: "，")
    }
    let archive = detail.archive.map { archive in
      [
        archive.number.shown, archive.volumes.map { "\($0) 卷" }, archive.keeper,
        archive.updatedOn.map { "更新于 \($0)" },
      ].compactMap { $0 }.joined(separator: "，")
    }
    return KeyValueBlock(["保护标志": marker ?? "（未登记）", "记录档案": archive ?? "（未登记）"])
  }

  private var checklist: any TextBlock { ChecklistCount.block(items) }

  private var inspection: KeyValueBlock {
    KeyValueBlock([
      "上次检查": due.map { $0.lastOn?.description ?? "从未检查" },
      "下次检查": due.map { due in
        "\(due.dueOn) 前（每 \(due.interval) 天\(due.isShortened ? "，复发后缩短" : "")）"
      },
    ])
  }
}
