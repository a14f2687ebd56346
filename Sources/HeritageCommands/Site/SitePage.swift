import Heritage
import HeritageOperations
import HeritageStore

/// The pages of a site: its file on one screen, and all of it.
struct SitePage {
  let file: SiteFile

  var site: SiteSummary { file.site }
  var detail: SiteDetail { file.detail }

  init(_ code: String, today: CivilDate, _ session: ReadSession) throws {
    file = try SiteFile(code, today: today, session)
  }

  /// A label and a line each.
  var brief: [any TextBlock] {
    let rows = SiteFileRows(file: file)
    return [KeyValueBlock(title: rows.title, rows: rows.rows.map { ($0.label, $0.value) })]
  }

  /// Everything.
  var blocks: [any TextBlock] {
    let more = SiteFileBlocks(file: file)
    return [designation, facts] + zones + [persons] + executing + [fourPossessions]
      + more.duties + [checklist, GapTable.block(file.gaps, showsSite: false)] + more.risk
      + [HazardBrief.table(of: file.hazards)] + more.works + more.uses + more.cases
      + [inspection] + more.history
  }

  /// What can come next, the most pressing first.
  var next: [String] {
    let order = file.hazards.first { $0.state == .registered || $0.state == .reopened }.map {
      "wenbao hazard order \($0.number) --measure 措施 --person 责任人 --deadline 日期"
    }
    let duty = file.duties.first { $0.standing(on: file.today).isOverdue }.flatMap {
      DutyWords.next($0, on: file.today).first
    }
    let risk = file.pending.map {
      "wenbao risk review \($0.number) --as 另一位经办人 --result confirmed --opinion 意见"
    }
    return [
      order, duty, risk, "wenbao inspect run \(site.code)", "wenbao site show \(site.code) --full",
      "wenbao print site \(site.code) --output 文物点.html",
    ].compactMap { $0 }
  }

  private var designation: KeyValueBlock {
    KeyValueBlock(
      "\(site.code) \(site.name)\(site.provenance.mark)",
      [
        "公布批次": "\(site.batch) \(site.batchName)",
        "保护级别": site.batchKind.level,
        "公布日期": site.publishedOn.shownUntilPublished, "类别": site.category.displayName,
        "区镇": "\(site.township) \(site.townshipNames)",
        "地址": site.address + site.disclosureMark,
        "版次": String(site.revision),
      ])
  }

  private var facts: KeyValueBlock {
    var block = KeyValueBlock("登记内容", [:])
    block.rows = detail.facts.map { field, value in
      (
        FieldWords.name(of: field, in: "site_revision"),
        value.value.map { StoredValueWords.text(of: $0, in: field, of: "site_revision") }
          ?? value.shown
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

  /// Who is directly responsible while works run.
  private var executing: [any TextBlock] {
    file.responsibility.heads.map { head in
      "施工期间（\(head.works)，自 \(head.since)）直接责任人为施工单位负责人：\(head.unitText) \(head.head)。"
    }
  }

  /// Marker and archive; area and persons of 四有 stand above.
  private var fourPossessions: KeyValueBlock {
    KeyValueBlock([
      "保护标志": PossessionWords.marker(file.standing),
      "记录档案": PossessionWords.archive(file.standing),
    ])
  }

  private var checklist: any TextBlock { ChecklistCount.block(file.items) }

  private var inspection: KeyValueBlock {
    KeyValueBlock([
      "上次检查": file.due.map(\.lastWords),
      "下次检查": file.due.map { due in
        due.nextWords(on: file.today)
          + "；每 \(due.interval) 天一次\(due.isShortened ? "，复发后缩短" : "")"
      },
    ])
  }
}
