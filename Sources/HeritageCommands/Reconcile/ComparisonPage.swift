import Heritage
import HeritageOperations
import HeritageStore

/// What the comparison of a period's returns gave, unit by unit.
struct ComparisonPage {
  let period: PeriodSummary
  let isDryRun: Bool
  let names: RegistryNames
  let units: [(outcome: ComparisonOutcome, differences: [ReconciledLine])]

  /// Differences without a decision.
  var openCount: Int { units.reduce(0) { $0 + $1.differences.count { $0.line.isOpen } } }

  var blocks: [any TextBlock] {
    guard !units.isEmpty else { return ["期次 \(period.name) 还没有收到回报。"] }
    let lead = isDryRun ? ["试运行，未写入。"] : []
    return lead + units.flatMap { block(for: $0.outcome, $0.differences) } + [summary]
  }

  private func block(
    for outcome: ComparisonOutcome, _ differences: [ReconciledLine]
  ) -> [any TextBlock] {
    let unitReturn = outcome.unitReturn
    let head = KeyValueBlock(
      "\(names.unit(outcome.unit))\(outcome.isUnchanged ? "（沿用上次比对）" : "")",
      [
        "回报": "第 \(unitReturn.revision) 次送达，截至 \(unitReturn.asOf)，\(unitReturn.rowCount) 行",
        "结果": Self.counts(outcome.lines),
      ])
    return differences.isEmpty ? [head] : [head, differences.table]
  }

  /// How many lines of each class there are.
  static func counts(_ lines: [DifferenceSummary]) -> String {
    guard !lines.isEmpty else { return "没有可比的项" }
    return DifferenceClass.allCases.compactMap { difference in
      let count = lines.count { $0.difference == difference }
      return count > 0 ? "\(difference.displayName) \(count)" : nil
    }.joined(separator: "，")
  }

  private var summary: String {
    let all = units.reduce(0) { $0 + $1.differences.count }
    let nature = names.sampleMark ?? ""
    guard all > 0 else { return "全部一致，没有差异。\(nature)" }
    return "共 \(all) 处差异，\(openCount) 处未处理。\(nature)"
  }

  var next: [String] {
    let open = units.flatMap(\.differences).first { $0.line.isOpen }
    if let open {
      return [
        "wenbao reconcile settle \(period.name) \(open.line.reference) --decision 意见 --reason 理由",
        "wenbao reconcile settle --help",
      ]
    }
    return ["wenbao hazard strike --ready", "wenbao reconcile show \(period.name)"]
  }

  var json: JSONValue {
    [
      "periodRecord": period.json(dryRun: isDryRun), "open": .integer(openCount),
      "units": .array(
        units.map { outcome, differences in
          let classes = Dictionary(grouping: outcome.lines, by: \.difference.rawValue)
          return [
            "unit": .string(outcome.unit), "sameAsBefore": .bool(outcome.isUnchanged),
            "delivery": .integer(outcome.unitReturn.revision),
            "asOf": .string(outcome.unitReturn.asOf.description),
            "rows": .integer(outcome.unitReturn.rowCount),
            "counts": .object(classes.mapValues { .integer($0.count) }),
            "differences": .array(differences.map(\.json)),
          ]
        }),
    ]
  }
}
