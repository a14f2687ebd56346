import Heritage
import HeritageStore

/// The measures of one unit on a terminal: a heading with the counts, then each hazard in a few lines, so that measure
/// and person are read whole at any width.
struct MeasureBlock: TextBlock {
  let group: MeasureGroup

  func lines(for page: Page) -> [String] {
    let heading = TextWrap.block(
      "\(group.unitName)（\(group.unit)）\(group.counts)", width: page.width, first: "",
      others: "  ")
    return heading.map(page.heading) + group.measures.flatMap { [""] + record($0, page) }
  }

  private func record(_ measure: HazardMeasure, _ page: Page) -> [String] {
    let hazard = measure.hazard
    let title =
      "\(hazard.number) \(hazard.grade.displayName) \(hazard.siteName)"
      + (hazard.provenance?.mark ?? "")
    var rows: [(label: String, value: String?)] = [
      ("问题", hazard.description), ("措施", measure.measureLines.joined(separator: "；")),
      ("责任", responsibility(of: measure)), ("资金", measure.fundsText),
      ("状态", measure.stateTerms(on: group.day).joined(separator: "，")),
    ]
    // Where nothing is laid down, a line says so for all.
    if measure.basis == .notOrdered {
      rows[1].value = "未下达整改，责任人和期限未定"
      rows.removeSubrange(measure.funds == .notOrdered ? 2...3 : 2...2)
    }
    return TextWrap.block(title, width: page.width, first: "", others: "  ")
      + KeyValueBlock(title: nil, rows: rows).lines(for: page)
  }

  /// The person, the unit where it is another, the deadline.
  private func responsibility(of measure: HazardMeasure) -> String {
    let unit = measure.terms.rectifyingUnit
    let person =
      measure.personText
      + (unit == nil || unit == group.unit ? "" : "（\(measure.unitText)）")
    switch measure.basis {
    case .ordered: return "\(person)，期限 \(measure.deadlineText)"
    case .onTheSpot: return "\(person)，\(measure.deadlineText)"
    case .notOrdered, .notApplicable: return person
    }
  }
}

/// The counts of all units, with the total below.
struct MeasureTotals: TextBlock {
  let list: MeasureList

  func lines(for page: Page) -> [String] {
    TextTable(
      list.groups + [list.whole],
      [
        Column("单位", shrinks: true) { $0.unitName },
        Column("项数", .trailing) { "\($0.measures.count)" },
        Column("重大", .trailing) { "\($0.count(.major))" },
        Column("一般", .trailing) { "\($0.count(.ordinary))" },
        Column("未下达", .trailing) { "\($0.count(.notOrdered))" },
        Column("逾期", .trailing) { "\($0.overdueCount)" },
        Column("资金未落实", .trailing) { "\($0.count(.fundsLacking))" },
        Column("未挂牌", .trailing) { "\($0.count(.notListed))" },
      ]
    ).lines(for: page)
  }
}
