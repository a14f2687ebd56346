import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao hazard measures`: the list of measures and responsibilities (整改措施和责任清单).
struct HazardMeasures: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "整改措施和责任清单，按单位",
    discussion: """
      没有下达、资金没有落实或没有写明的，都写明，不留空白。单位是账上的属地单位；整改单位另有的，写在责任人后面。
      --csv 的表填上“整改措施”“整改责任人”“整改期限”，可以交给 hazard order --file；纸面的用 print measures。

      例:
        wenbao hazard measures --unit KS-ZP
        wenbao hazard measures --state registered --csv
        wenbao 隐患 措施清单 --overdue
        wenbao hazard measures --as-of 2026-03-31 --json
      """,
    aliases: ["措施清单"])

  @OptionGroup var arguments: MeasureArguments
  @OptionGroup var list: ListOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let bureau = try bureau(in: context)
    let measures = try bureau.read { try MeasureList(arguments, today: bureau.today, $0) }
    let output = output(in: context)
    output.note(measures.asked)
    guard output.format == .text, !measures.measures.isEmpty else {
      try output.list(
        measures.measures, Self.columns(on: measures.day),
        empty: measures.isEmptyLedger ? "台账上没有隐患。" : "没有符合条件的隐患。",
        extra: measures.json
      ) { $0.json(on: measures.day) }
      return .done
    }
    let groups = measures.groups
    let blocks: [any TextBlock] = groups.map { MeasureBlock(group: $0) }
    output.show(
      blocks + (groups.count > 1 ? [MeasureTotals(list: measures)] : []) + [summary(measures)],
      next: next(measures), json: .null)
    return .done
  }

  private func summary(_ list: MeasureList) -> String {
    "截至 \(list.day)：\(arguments.scope(units: list.unitNames))，共 \(list.whole.counts)。"
  }

  private func next(_ list: MeasureList) -> [String] {
    let first = list.measures.first { !$0.gaps.isEmpty } ?? list.measures.first
    return [
      (["wenbao print measures"] + arguments.words + ["--output 整改措施和责任清单.html"])
        .joined(separator: " ")
    ] + (first.map { ["wenbao hazard show \($0.hazard.number)"] } ?? [])
  }

  /// The columns of the table, under the headings that `hazard order --file` reads. What is not laid down is an empty
  /// cell there, to be filled in, and named under 所缺.
  private static func columns(on day: CivilDate) -> [Column<HazardMeasure>] {
    [
      Column("单位") { $0.hazard.unitName }, Column("编号") { $0.hazard.number },
      Column("文物点") { $0.hazard.siteName }, Column("地址") { $0.address },
      Column("类型") { $0.hazard.type.displayName }, Column("等级") { $0.hazard.grade.displayName },
      Column("问题") { $0.hazard.description }, Column("整改措施") { $0.statedMeasure },
      Column("防范措施") { $0.terms.interimControl }, Column("治理方案") { $0.terms.plan },
      Column("整改单位") { $0.rectifyingUnitName },
      Column("整改责任人") { $0.hazard.person ?? $0.terms.onTheSpot?.rectifier },
      Column("整改期限") { $0.hazard.deadline?.description },
      Column("整改资金") { $0.terms.order?.funds }, Column("资金情况") { $0.fundsStanding },
      Column("所缺") { $0.gaps.isEmpty ? "无" : $0.gaps.map(\.displayName).joined(separator: "、") },
      Column("状态") { $0.hazard.state.displayName },
      Column("逾期") { $0.hazard.overdueDays(on: day).map { "\($0) 天" } },
      Column("督办") { $0.hazard.listing.displayName },
      Column("数据性质") { $0.hazard.provenance?.displayName },
    ]
  }
}

extension HazardMeasure {
  /// The measure, where there is one.
  fileprivate var statedMeasure: String? {
    switch basis {
    case .ordered, .onTheSpot: measureText
    case .notOrdered, .notApplicable: nil
    }
  }

  /// Where the funds stand, beside what the order says of them.
  fileprivate var fundsStanding: String {
    if case .stated = funds { "已写明" } else { fundsText }
  }
}
