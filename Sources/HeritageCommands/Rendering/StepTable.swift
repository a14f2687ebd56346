import Heritage
import HeritageStore

/// What was done about something, step by step, as the journal has it.
enum StepTable {
  /// The members of payloads that say something to people, in the order in which they are shown.
  private static let members: [(name: String, label: String)] = [
    ("note", ""), ("opinion", ""), ("reason", ""), ("document", ""), ("until", "延至 "),
    ("waiver", ""), ("number", "档号 "), ("keeper", ""), ("volumes", "卷数 "), ("code", ""),
    ("title", ""), ("name", ""), ("place", ""), ("worsens", "加重风险："), ("reviewOn", "下次复核 "),
  ]

  static func block(_ steps: [ActStep], empty: String) -> any TextBlock {
    guard !steps.isEmpty else { return empty }
    return TextTable(
      steps,
      [
        Column("日期") { $0.occurredOn }, Column("步骤") { $0.type.displayName },
        Column("内容", shrinks: true) { text($0.payload) },
        Column("佐证材料", shrinks: true) { step in
          let names = (step.payload["evidence"]?.array ?? []).compactMap { $0["name"]?.string }
          return names.isEmpty ? nil : names.joined(separator: "、")
        },
        Column("经办人") { $0.officer }, Column("流水", .trailing) { "\($0.entry)" },
      ])
  }

  static func json(_ steps: [ActStep]) -> JSONValue {
    .array(
      steps.map { step in
        .shown([
          "entry": .integer(step.entry), "type": .string(step.type.rawValue),
          "officer": .string(step.officer), "occurredOn": .string(step.occurredOn),
          "payload": step.payload,
        ])
      })
  }

  private static func text(_ payload: JSONValue) -> String? {
    let parts = members.compactMap { name, label -> String? in
      guard let value = payload[name], let text = value.string ?? value.integer.map(String.init)
      else { return nil }
      return label + (name == "waiver" ? StatedState(rawValue: text)?.displayName ?? text : text)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }
}
