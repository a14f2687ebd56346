/// A message with gaps, each written `*`, that can be recognised in a text.
struct Template {
  private let pieces: [Substring]

  init(_ pattern: String) {
    pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
  }

  /// What stands in the gaps, or `nil` where the text is another message.
  func captures(in text: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else {
      return nil
    }
    guard pieces.count > 1 else { return text == first ? [] : nil }
    var rest = text.dropFirst(first.count)
    var captured: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      captured.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    captured.append(String(rest.dropLast(last.count)))
    return captured
  }

  /// Replaces `{1}`, `{2}` … by the captured texts.
  static func fill(_ pattern: String, with captured: [String]) -> String {
    var text = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close]) ?? 0
      if captured.indices.contains(number - 1) { text += captured[number - 1] }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
