import Foundation
import Heritage

/// Another reading of zone texts, slow and with nothing in common with the reader that it is held against: one regular
/// expression for a whole statement, with words of its own.
struct SlowZoneReading {
  let kind: ZoneKind

  private static let bases: [String: String] = [
    "本体": "body", "文物本体": "body", "墓冢": "body", "塔基": "body", "保护范围": "protectionArea",
    "围墙": "wall", "外墙": "body", "占地范围": "ground:占地范围", "示例碑": "part:示例碑", "示例塔": "body",
  ]
  private static let numerals = ["三十": 30.0, "十五": 15, "一百二十": 120]

  private static let base = "(文物本体|本体|墓冢|塔基|保护范围|围墙|占地范围|示例碑|示例塔|外墙)"
  private static let edge = "(?:外缘|边界|外墙|边线)?"
  private static let distance = "(约)?([0-9.]+|三十|十五|一百二十)(?:米|公尺)"
  private static let tail =
    "(?:以内|范围内|处)?(?:为(保护范围|一类建设控制地带))?(?:，面积约500平方米|（面积1\\.2公顷）)?。?$"
  private static let heading = "^(?:（一）)?(保护范围|建设控制地带|建控地带)(?:：|为)"

  private static let offset = expression(
    "^(?:自|以|由|从)?\(base)\(edge)(?:为基线，|起，|为界)?(?:外扩|向外延伸|四周各|周围|外|各外扩)\(distance)\(tail)")
  private static let within = expression(
    "^(?:自|以|由|从|距)?\(base)\(edge)(?:为基线，|起，|为界)?\(distance)(?:以内|范围内)\(tail)")
  private static let implied = expression(
    "^(?:外扩|向外延伸|四周各|周围|外|各外扩)\(distance)\(tail)")
  private static let sides = expression(
    "^(?:(?:自|以|由|从)?\(base)\(edge)(?:为基线，|起，)?)?东(?:侧|向)?(?:外扩|延)?\(distance)[、，]南(?:侧|向)?(?:外扩|延)?\(distance)[、，]"
      + "西(?:侧|向)?(?:外扩|延)?\(distance)[、，]北(?:侧|向)?(?:外扩|延)?\(distance)\(tail)")

  private static func expression(_ pattern: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: pattern)
  }

  private static let headings = expression(heading)

  /// The stored form of the rule; `nil` where the text must stay text.
  func notation(of text: String) -> String? {
    var found: Set<String> = []
    if let reading = statement(text, kind: nil) { found.insert(reading) }
    if let match = groups(Self.headings, text), let word = match[1] {
      let kind: ZoneKind = word == "保护范围" ? .protectionArea : .controlZone
      let rest = String(text.dropFirst(match[0]?.count ?? 0))
      if let reading = statement(rest, kind: kind) { found.insert(reading) }
    }
    return found.count == 1 ? found.first : nil
  }

  private func statement(_ text: String, kind stated: ZoneKind?) -> String? {
    guard stated == nil || stated == kind else { return nil }
    if let match = groups(Self.sides, text) { return sides(match) }
    for (expression, hasBase) in [(Self.offset, true), (Self.within, true), (Self.implied, false)] {
      guard let match = groups(expression, text) else { continue }
      guard isAnchored(match[0] ?? "") else { return nil }
      let values = Array(match.dropFirst(hasBase ? 2 : 1))
      guard isOwn(values[2]), let metres = metres(values[1]) else { return nil }
      let base = hasBase ? Self.bases[match[1] ?? ""] : kind == .protectionArea ? "body" : nil
      return base.map { "offset \($0) \(metres)" }
    }
    return nil
  }

  /// 为基线 and 为界 stand behind 以 and the like; behind 距 stands none of them.
  private func isAnchored(_ text: String) -> Bool {
    // Neither has a wall of its own.
    if text.contains("保护范围外墙") || text.contains("占地范围外墙") { return false }
    if text.hasPrefix("距") { return !["为基线", "为界", "起，"].contains { text.contains($0) } }
    return ["自", "以", "由", "从"].contains { text.hasPrefix($0) }
      || !["为基线", "为界"].contains { text.contains($0) }
  }

  private func sides(_ match: [String?]) -> String? {
    guard isOwn(match.last ?? nil), isAnchored(match[0] ?? "") else { return nil }
    let base = match[1].map { Self.bases[$0] ?? "" } ?? (kind == .protectionArea ? "body" : nil)
    let distances = [3, 5, 7, 9].map { metres(match[$0]) }
    guard let base, !distances.contains(nil) else { return nil }
    let named = zip(["E", "S", "W", "N"], distances.compactMap(\.self)).map { $0 + $1 }
    return "sides \(base) \(named.joined(separator: " "))"
  }

  /// Whether what a statement names is this zone.
  private func isOwn(_ name: String?) -> Bool {
    switch name {
    case nil: true
    case "保护范围": kind == .protectionArea
    default: kind == .controlZone
    }
  }

  private func metres(_ text: String?) -> String? {
    guard let text, let number = Self.numerals[text] ?? Double(text), number > 0, number <= 2000
    else { return nil }
    return number == number.rounded() ? String(Int(number)) : String(number)
  }

  private func groups(_ expression: NSRegularExpression?, _ text: String) -> [String?]? {
    let whole = NSRange(text.startIndex..., in: text)
    guard let match = expression?.firstMatch(in: text, range: whole) else { return nil }
    return (0..<match.numberOfRanges).map { index in
      Range(match.range(at: index), in: text).map { String(text[$0]) }
    }
  }
}
