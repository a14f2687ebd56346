import Heritage
import HeritageStore

/// A code with its group, and the codes of the same rule elsewhere.
struct ExplainedCode {
  let group: ExplanationGroup
  let explanation: Explanation
  /// Of the same rule: named by it, or naming it.
  let related: [String]

  /// All of them, group by group.
  static let all: [ExplainedCode] = {
    let known = ExplanationGroup.allCases.flatMap { group in
      group.explanations.map { (group: group, explanation: $0) }
    }
    var naming: [String: [String]] = [:]
    for (_, explanation) in known {
      for code in explanation.related { naming[code, default: []].append(explanation.code) }
    }
    let rationales = Dictionary(
      known.map { ($0.explanation.code, $0.explanation.rationale) }, uniquingKeysWith: { $1 })
    return known.map { group, explanation in
      let related = (explanation.related + (naming[explanation.code] ?? [])).eachOnce
      var explanation = explanation
      if group == .database, explanation.rationale == nil {
        explanation.rationale = ExplainedCode.nearest(to: explanation.code, among: related)
          .flatMap { rationales[$0] ?? nil }
      }
      return ExplainedCode(group: group, explanation: explanation, related: related)
    }
  }()

  /// Of the program's codes for a rule of the database, `E-DB-…`, the one that says the same: of the same name, else of
  /// the same rule `R…`, else the first.
  private static func nearest(to code: String, among related: [String]) -> String? {
    let name = code.replacing("E-DB-", with: "E-")
    let rule = name.split(separator: "-").prefix(2).joined(separator: "-") + "-"
    return related.first { $0 == name } ?? related.first { $0.hasPrefix(rule) } ?? related.first
  }

  /// The triggers of schema.sql that refuse with the code.
  var triggers: [String] {
    group == .database ? SchemaRules.triggers[explanation.code] ?? [] : []
  }

  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "code": .string(explanation.code), "group": .string(group.rawValue),
      "title": .string(explanation.title), "meaning": .string(explanation.meaning),
      "rationale": explanation.rationale.map(JSONValue.string),
      "citations": .array((explanation.law?.bases ?? []).map { .string($0.citation) }),
      "occasion": explanation.occasion.map(JSONValue.string),
      "advice": explanation.advice.map(JSONValue.string),
      "remedies": .array(explanation.commands.map(JSONValue.string)),
      "relatedCodes": .array(related.map(JSONValue.string)),
      "triggers": .array(triggers.map(JSONValue.string)),
      "exitCodes": .array(explanation.exits.map { .integer(Int($0.rawValue)) }),
    ])
  }
}

extension ExplainedCode: TextBlock {
  /// What is said of one code.
  func lines(for page: Page) -> [String] {
    let rows: [(label: String, value: String?)] = [
      ("含义", explanation.meaning), ("缘由", explanation.rationale),
      ("依据", explanation.law?.bases.dated), ("情形", explanation.occasion),
      ("办法", explanation.advice),
      ("相关", related.isEmpty ? nil : related.joined(separator: "、")), ("触发器", triggerWords),
      ("退出码", exitWords),
    ]
    return KeyValueBlock(
      title: "\(explanation.code) \(explanation.title)", rows: rows.filter { $0.value != nil }
    ).lines(for: page)
  }

  private var exitWords: String? {
    let exits = explanation.exits.map { "\($0.rawValue)" }
    return exits.isEmpty || group == .exitCodes ? nil : exits.joined(separator: "、")
  }

  /// Their names, where they are few.
  private var triggerWords: String? {
    switch triggers.count {
    case 0: nil
    case ...8: triggers.joined(separator: "、")
    default: "\(triggers.count) 个"
    }
  }
}
