import Heritage

/// What stands between a period and its seal: what is missing of several units, or not settled of several differences, is
/// said once, with the commands once.
struct UnmetSummary: TextBlock {
  let conditions: [ReconciliationCondition]
  let names: RegistryNames

  func lines(for page: Page) -> [String] {
    groups.flatMap { group in
      TextWrap.block(group.words, width: page.width, first: "· ", others: "  ")
        + group.commands.flatMap { CommandLines.wrapped("  " + $0, width: page.width) }
    }
  }

  private struct Group {
    let words: String
    let commands: [String]
  }

  private var groups: [Group] {
    let missing = conditions.compactMap(\.unitWithoutReturn)
    let uncompared = conditions.compactMap(\.unitNotCompared)
    let unsettled = conditions.compactMap(\.unsettled)
    let others = conditions.filter {
      $0.unitWithoutReturn == nil && $0.unitNotCompared == nil && $0.unsettled == nil
    }
    return [
      group(missing, units: true, "没有收到 \(missing.count) 个单位的回报"),
      group(uncompared, units: true, "没有比对 \(uncompared.count) 个单位的回报"),
      group(unsettled, units: false, "没有处理 \(unsettled.count) 处差异"),
    ].compactMap(\.self)
      + others.map { Group(words: $0.message, commands: $0.remedy.commands) }
  }

  /// Subjects with what is missing of each; the commands leave a gap for which, where there are several.
  private func group(_ subjects: [Subject], units: Bool, _ words: String) -> Group? {
    guard let first = subjects.first else { return nil }
    if subjects.count == 1 {
      return Group(words: first.condition.message, commands: first.condition.remedy.commands)
    }
    let list = subjects.map { units ? names.unit($0.name) : $0.name }.joined(separator: "、")
    let gap = units ? "单位" : "差异"
    return Group(
      words: "\(words)：\(list)",
      commands: first.condition.remedy.commands.map { $0.replacing(first.name, with: gap) })
  }
}

/// What a condition is about.
private struct Subject {
  let name: String
  let condition: ReconciliationCondition
}

extension ReconciliationCondition {
  fileprivate var unitWithoutReturn: Subject? {
    guard case .returnMissing(_, let unit) = self else { return nil }
    return Subject(name: unit, condition: self)
  }

  fileprivate var unitNotCompared: Subject? {
    guard case .returnNotCompared(_, let unit) = self else { return nil }
    return Subject(name: unit, condition: self)
  }

  fileprivate var unsettled: Subject? {
    guard case .differenceNotSettled(_, let reference, _) = self else { return nil }
    return Subject(name: reference, condition: self)
  }
}
