package import Heritage

/// What a line typed at an item asks for.
package enum WalkCommand: Hashable, Sendable {
  case answer(WalkStatement)
  /// Photographs for the answer there is, as words of a shell.
  case photos(String)
  case back, next, review, leave, rest, help
  /// The list of sections; with a number, on to that section.
  case sections(Int?)
  /// On to an item's number or code, or a section's name.
  case go(String)
  case search(String)
  case unknown
}

/// An answer as typed in one line: `2! 屋面漏雨 @ ~/照片/屋面*.jpg`.
package struct WalkStatement: Hashable, Sendable {
  package var result: AnswerResult
  /// `!` makes a nonconformity major, `-` ordinary; without a mark it is as the template suggests.
  package var grade: HazardGrade?
  package var note: String?
  /// What follows `@`, as words of a shell; empty where only `@` was typed.
  package var photos: String?

  package init(_ result: AnswerResult) {
    self.result = result
  }
}

extension WalkCommand {
  /// Reads a line. Digits, letters and signs may be full-width; the words of the keys do as well.
  package init(_ line: String) {
    let text = line.trimmed
    guard let first = text.first else {
      self = .unknown
      return
    }
    let rest = String(text.dropFirst())
    let key = String(first).halfWidth.lowercased()
    self =
      Self.answer(key, rest) ?? Self.order(key, rest) ?? Self.words(text) ?? .unknown
  }

  private static func order(_ key: String, _ rest: String) -> WalkCommand? {
    let words = rest.trimmed
    switch key {
    // The key of `/` gives `、` in Chinese input.
    case "/", "、": return .search(words)
    case "@": return .photos(words)
    case "g": return words.isEmpty ? .sections(nil) : .go(words)
    case "l": return words.isEmpty ? .sections(nil) : Int(words.halfWidth).map { .sections($0) }
    default: return rest.isEmpty ? keys[key] : nil
    }
  }

  private static let keys: [String: WalkCommand] = [
    "b": .back, "n": .next, "s": .review, "q": .leave, "r": .rest, "?": .help,
  ]

  private static let results: [(key: String, result: AnswerResult)] = [
    ("1", .conform), ("2", .nonconform), ("3", .notApplicable), ("4", .notChecked),
  ]

  /// An answer by its digit. What follows is parted from it by white space, a sign, or by being no ASCII, so that `12`
  /// and `1n` are no answers.
  private static func answer(_ key: String, _ rest: String) -> WalkCommand? {
    guard let result = results.first(where: { $0.key == key })?.result else { return nil }
    let next = rest.first.map { String($0).halfWidth }
    guard let next else { return .answer(WalkStatement(result)) }
    let isParted = next.first?.isWhitespace == true || next.first?.isASCII == false
    guard isParted || ["!", "-", "@", ",", ":"].contains(next) else { return nil }
    return statement(result, rest)
  }

  /// The keys' own words: `不符合 屋面漏雨`, `找 漏雨`.
  private static func words(_ text: String) -> WalkCommand? {
    let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    if let result = AnswerResult.allCases.first(where: { $0.displayName == parts[0] }) {
      return statement(result, " " + rest)
    }
    switch parts[0] {
    case "跳": return rest.isEmpty ? .sections(nil) : .go(rest)
    case "找": return .search(rest)
    default: break
    }
    guard rest.isEmpty else { return nil }
    return switch parts[0] {
    case "上一项", "返回": .back
    case "下一项": .next
    case "小结": .review
    case "暂存", "退出": .leave
    case "其余符合": .rest
    case "目录": .sections(nil)
    case "帮助": .help
    default: nil
    }
  }

  /// What follows the digit: a mark, a note, `@` and photographs, each of which may be missing.
  private static func statement(_ result: AnswerResult, _ rest: String) -> WalkCommand? {
    var statement = WalkStatement(result)
    var body = rest[...]
    switch body.first.map({ String($0).halfWidth }) {
    case "!": statement.grade = .major
    case "-": statement.grade = .ordinary
    default: break
    }
    if statement.grade != nil {
      guard result == .nonconform else { return nil }
      body = body.dropFirst()
    }
    if let sign = sign(in: body) {
      statement.photos = String(body[body.index(after: sign)...]).trimmed
      body = body[..<sign]
    }
    let note = String(body.drop { $0.isWhitespace || "、，,：:".contains($0) }).trimmed
    statement.note = note.isEmpty ? nil : note
    return .answer(statement)
  }

  /// Where the words for photographs begin in a line typed at an item; `nil` where it has no `@`.
  package static func startOfPhotos(in line: String) -> String.Index? {
    sign(in: line[...]).map { line.index(after: $0) }
  }

  /// The `@` before which there is white space or nothing.
  private static func sign(in text: Substring) -> Substring.Index? {
    text.indices.first { index in
      guard String(text[index]).halfWidth == "@" else { return false }
      return index == text.startIndex || text[text.index(before: index)].isWhitespace
    }
  }
}
