/// Breaks text into lines by display width: at spaces, and between Chinese characters, but not
/// before closing or after opening punctuation.
enum TextWrap {
  /// The lines of one paragraph.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line: [Character] = []
    var lastBreak: Int?
    var used = 0
    for character in text {
      if let last = line.last, canBreak(between: last, and: character) { lastBreak = line.count }
      used += DisplayWidth.of(character)
      if used > width, character != " ", !line.isEmpty {
        let cut = lastBreak ?? line.count
        lines.append(trimmed(line[..<cut]))
        line.removeFirst(cut)
        used = line.reduce(DisplayWidth.of(character)) { $0 + DisplayWidth.of($1) }
        lastBreak = nil
      }
      line.append(character)
    }
    return lines + [trimmed(line[...])]
  }

  /// The lines of one paragraph that comes from data, behind a lead for the first line and one for
  /// the others; one line where there is no width to keep to.
  static func block(_ text: String, width: Int?, first: String, others: String) -> [String] {
    let safe = TerminalText.safe(text)
    guard let width else { return [first + safe] }
    let room = max(width - max(DisplayWidth.of(first), DisplayWidth.of(others)), 10)
    return lines(safe, width: room).enumerated().map { ($0 == 0 ? first : others) + $1 }
  }

  private static let closing = Set("，。；：、！？）】》”’％,.;:!?)]}…")
  private static let opening = Set("（【《“‘([{")

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    return left == " " || DisplayWidth.of(left) == 2 || DisplayWidth.of(right) == 2
  }

  private static func trimmed(_ line: ArraySlice<Character>) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
