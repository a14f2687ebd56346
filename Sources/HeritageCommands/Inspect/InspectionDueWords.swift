import Heritage
import HeritageOperations

extension InspectionDue {
  /// The last inspection, and how many items it did not look at; since when it is counted, where there was none.
  var lastWords: String {
    guard let lastOn else { return "从未检查，\(since) 起算" }
    return leftOut.isEmpty ? "\(lastOn)" : "\(lastOn)（\(leftOut.count) 项没有查）"
  }

  /// How much the last inspection left out.
  var leftOutWords: String {
    leftOut.isEmpty ? "各项都查了" : "有 \(leftOut.count) 项没有查，照旧到期"
  }

  /// The day of the next inspection, and which items ask for it.
  func nextWords(on today: CivilDate) -> String {
    let due = itemsDue(by: max(dueOn, today)).map(\.item)
    let named = due.prefix(2).joined(separator: "、")
    let items = due.isEmpty ? "" : "（\(named)\(due.count > 2 ? " 等 \(due.count) 项" : "")）"
    let days = overdueDays(on: today)
    return "\(dueOn) 前\(items)" + (days > 0 ? "，逾期 \(days) 天" : "")
  }
}

extension ItemDue {
  /// As `--json` gives it.
  var json: JSONValue {
    [
      "item": .string(item), "frequency": .string(frequency.rawValue),
      "lastOn": lastOn.map { .string($0.description) } ?? .null,
      "dueOn": .string(dueOn.description),
    ]
  }
}
