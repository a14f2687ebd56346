import Heritage
import HeritageStore

/// The page about one hazard: facts, then a block for each act in force, then where it stands in the newest
/// comparisons.
struct HazardPage {
  let dossier: HazardDossier
  let today: CivilDate

  private var hazard: HazardSummary { dossier.hazard }

  var blocks: [any TextBlock] {
    let acts: [(any TextBlock)?] = [
      facts, reopening, order, sendBack, claim, acceptance, strikeOff, lookBack,
      dossier.files.block,
      standing,
    ]
    return acts.compactMap { $0 }
  }

  /// What it is, where it stands, and what acts beside the path have changed.
  var facts: KeyValueBlock {
    let registered = dossier.entries.first
    var rows: [(label: String, value: String?)] = [
      ("状态", state), ("等级", hazard.grade.displayName), ("类型", hazard.type.displayName),
      ("文物点", "\(hazard.site) \(hazard.siteName)"), ("问题", hazard.description),
    ]
    if let item = hazard.item {
      rows.append(("检查项", item + (dossier.itemSubject.map { " \($0)" } ?? "")))
    }
    rows += [
      ("来源", hazard.source.displayName + (hazard.inspection.map { " \($0)" } ?? "")),
      ("属地单位", "\(hazard.unit) \(hazard.unitName)"),
      ("发现日期", hazard.foundOn.description), ("登记", registered.map(stamp)),
    ]
    if hazard.recurrence > 0 { rows.append(("恢复次数", String(hazard.recurrence))) }
    rows += terms
    rows.append(("数据性质", hazard.provenance?.displayName))
    return KeyValueBlock(title: "隐患 \(hazard.number)", rows: rows)
  }

  /// What acts beside the path have changed.
  private var terms: [(label: String, value: String?)] {
    let order = dossier.orderInForce
    let rows: [(label: String, value: String?)] = [
      ("经办人", dossier.officerInCharge),
      ("整改责任人", order?.text("person") == hazard.person ? nil : hazard.person),
      (
        "整改期限",
        order?.text("deadline") == hazard.deadline?.description
          ? nil : hazard.deadline?.description
      ),
      ("累计逾期", hazard.carriedOverdueDays > 0 ? "\(hazard.carriedOverdueDays) 天（重新下达以前）" : nil),
      ("延期", hazard.extensionAsked.map { "申请延至 \($0)，待审批" }),
      ("立行立改", hazard.isOnTheSpot ? "是" : nil),
      ("督办", hazard.listing == .never ? nil : hazard.listing.displayName),
      ("资金", hazard.fundsReview.map { "未落实，\($0) 再核查" }), ("移送执法", hazard.referredTo),
      ("并入", hazard.mergedInto),
      ("关联隐患", dossier.linked.isEmpty ? nil : dossier.linked.joined(separator: "、")),
      ("保护工程", worksText),
    ]
    return rows.filter { $0.value != nil }
  }

  private var worksText: String? {
    let works = dossier.works.map { "\($0.number) \($0.title)（\($0.stateName)）" }
    return works.isEmpty ? nil : works.joined(separator: "、")
  }

  private var state: String {
    hazard.state.displayName
      + (hazard.overdueDays(on: today).map { "，已逾期 \($0) 天" } ?? "")
  }

  /// Day, officer and number of an act's entry.
  private func stamp(_ entry: HazardEntry) -> String {
    "\(entry.occurredOn)，\(entry.officerText)（流水 \(entry.seq)）"
  }

  private func block(
    _ title: String, _ entry: HazardEntry?, by label: String, hidden: Set<String> = [],
    more: [(label: String, value: String?)] = []
  ) -> KeyValueBlock? {
    guard let entry else { return nil }
    // Files stand in a table of their own.
    let facts = (entry.words?.factsWithoutFiles ?? []).filter { !hidden.contains($0.label) }
    return KeyValueBlock(
      title: title,
      rows: facts.map { ($0.label, $0.value) } + [(label, stamp(entry))] + more)
  }

  private var reopening: KeyValueBlock? {
    let reopened = dossier.entries.last { $0.type == .hazardReopened }
    let struck = dossier.entries.last { $0.type == .hazardStruckOff && $0.seq < reopened?.seq ?? 0 }
    return block(
      "恢复列账", reopened, by: "回头看",
      more: [("原销号编号", struck?.text("strikeOff"))])
  }

  private var order: KeyValueBlock? {
    let entry = dossier.orderInForce
    return block(
      "整改通知 \(entry?.text("order") ?? "")", entry, by: "下达", hidden: ["通知书"])
  }

  private var sendBack: KeyValueBlock? {
    guard dossier.inForce(.hazardClaimed) == nil, dossier.inForce(.hazardFixedOnSpot) == nil else {
      return nil
    }
    return block("退回", dossier.round.last { $0.type == .hazardSentBack }, by: "退回人")
  }

  private var claim: KeyValueBlock? {
    block(
      hazard.isOnTheSpot ? "立行立改" : "报整改",
      dossier.inForce(hazard.isOnTheSpot ? .hazardFixedOnSpot : .hazardClaimed), by: "录入")
  }

  private var acceptance: KeyValueBlock? {
    block("复核验收", dossier.inForce(.hazardAccepted), by: "验收人")
  }

  private var strikeOff: KeyValueBlock? {
    guard let entry = dossier.inForce(.hazardStruckOff) else { return nil }
    let period = dossier.periodName(of: entry.bookedOn).map { "（\($0)）" } ?? ""
    return block(
      "销号 \(entry.text("strikeOff") ?? "")", entry, by: "批准人", hidden: ["销号编号"],
      more: [("记账", entry.bookedOn + period), ("流水散列", entry.hash)])
  }

  private var lookBack: KeyValueBlock? {
    block("回头看", dossier.inForce(.hazardLookedBack), by: "回头看人")
  }

  private var standing: (any TextBlock)? {
    guard !dossier.lines.isEmpty else { return nil }
    let names = Dictionary(
      dossier.periods.map { ($0.number, $0.name) }, uniquingKeysWith: { $1 })
    let table = TextTable(
      dossier.lines,
      [
        Column("期次") { names[$0.period] ?? $0.period }, Column("引用") { $0.reference },
        Column("对账结果") { $0.difference.displayName },
        Column("账面") { $0.state?.displayName }, Column("回报") { $0.status?.displayName },
        Column("处理意见") { $0.decision?.displayName },
      ])
    return TitledBlock(title: "在最近一次对账中", block: table)
  }

  var json: JSONValue {
    hazard.json(on: today).adding([
      "acts": .array(dossier.entries.map(\.json)),
      "works": .array(dossier.works.map { $0.json(on: today) }),
      "comparisons": .array(dossier.lines.map(\.json)),
      "photographs": .array(dossier.files.photographs.map(\.json)),
      "evidence": .array(dossier.files.evidence.map(\.json)),
    ])
  }
}

/// A heading over another block.
struct TitledBlock: TextBlock {
  let title: String
  let block: any TextBlock

  func lines(for page: Page) -> [String] {
    [page.heading(TerminalText.safe(title))] + block.lines(for: page)
  }
}
