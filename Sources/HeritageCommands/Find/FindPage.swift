import Heritage
import HeritageStore

/// What was found, a part for each kind.
struct FindPage {
  let groups: [FindGroup]
  let words: [String]
  let siteNames: [String: String]

  private var total: Int { groups.map(\.count).reduce(0, +) }

  var blocks: [any TextBlock] {
    guard !groups.isEmpty else {
      return ["没有找到“\(words.joined(separator: " "))”。"]
    }
    let counts = groups.map { "\($0.subject.displayName) \($0.count)" }.joined(separator: "，")
    return groups.map { FindBlock(group: $0, words: words, siteNames: siteNames) }
      + ["共 \(total) 处：\(counts)。"]
  }

  var next: [String] {
    let first = groups.prefix(3).compactMap { $0.findings.first?.command }
    let isCut = groups.contains { $0.count > $0.findings.count }
    let line = words.map { ShellWord($0).description }.joined(separator: " ")
    return first + (isCut ? ["wenbao find \(line) --all"] : [])
  }

  var json: JSONValue {
    [
      "count": .integer(total),
      "items": .array(
        groups.flatMap { group in
          group.findings.map { finding in
            .shown([
              "kind": .string(finding.subject.rawValue), "code": .string(finding.code),
              "site": finding.site.map(JSONValue.string),
              "siteName": finding.site.flatMap { siteNames[$0] }.map(JSONValue.string),
              "field": .string(finding.field.rawValue), "text": .string(finding.text),
              "command": .string(finding.command),
            ])
          }
        }),
    ]
  }
}

/// The places of one kind under a heading with their number.
private struct FindBlock: TextBlock {
  let group: FindGroup
  let words: [String]
  let siteNames: [String: String]

  func lines(for page: Page) -> [String] {
    let rest = group.count - group.findings.count
    let table = TextTable(
      group.findings,
      [
        Column("编号") { $0.code },
        Column("文物点", shrinks: true) { finding in
          finding.site == finding.code ? nil : finding.site.map { siteNames[$0] ?? $0 }
        },
        Column("哪一项", rank: 0) { $0.field.displayName },
        Column("内容", shrinks: true, limit: 60, rank: 0) { excerpt($0) },
      ])
    return [page.heading("\(group.subject.displayName)（\(group.count)）")] + table.lines(for: page)
      + (rest > 0 ? ["……另有 \(rest) 处"] : [])
  }

  /// The text of the payload that one of the words stands in.
  private func member(of payload: String) -> String {
    guard case .object(let members)? = try? JSONValue(parsing: payload) else { return payload }
    let texts = members.sorted { $0.key < $1.key }.compactMap(\.value.string)
    return texts.first { text in words.contains { text.contains($0) } } ?? payload
  }

  /// The text around the first of the words that stands in it.
  private func excerpt(_ finding: Finding) -> String {
    let whole = finding.subject == .entry ? member(of: finding.text) : finding.text
    let text = whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let folded = text.lowercased()
    guard let place = words.lazy.compactMap({ folded.firstRange(of: $0.lowercased()) }).first else {
      return text
    }
    let before = folded.distance(from: folded.startIndex, to: place.lowerBound)
    return before > 12 ? "…" + text.dropFirst(before - 8) : text
  }
}

extension Finding {
  /// The command that shows it.
  var command: String {
    let code = ShellWord(code).description
    return switch subject {
    case .site: "wenbao site show \(code)"
    case .zone: "wenbao zone show \(code)"
    case .hazard: "wenbao hazard show \(code)"
    case .inspection: "wenbao inspect show \(code)"
    case .document: "wenbao document show \(code)"
    case .worksCase: "wenbao case show \(code)"
    case .works: "wenbao works show \(code)"
    case .use: "wenbao use show \(code)"
    case .archive: "wenbao archive show \(code)"
    case .marker: "wenbao marker show \(code)"
    case .unit: "wenbao unit show \(code)"
    case .officer: "wenbao officer show \(code)"
    case .checklist: "wenbao checklist show \(code)"
    case .duty: "wenbao duty list --duty \(code)"
    case .entry: "wenbao journal show \(code)"
    }
  }
}
