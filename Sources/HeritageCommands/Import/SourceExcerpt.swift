import HeritageOperations

/// The line of a file that a finding is about, cut to what can be read, with a mark below the column.
struct SourceExcerpt {
  private static let indent = "    "

  /// Lines of this length have been cut.
  static let longest = ImportInput.longestLine

  let line: [UInt8]
  /// From 1.
  let column: Int

  /// Two lines, or one where the column lies outside the text; none where the bytes are no UTF-8.
  func lines(width: Int) -> [String]? {
    // Text of two bytes a character is no UTF-8 either, though it may look so.
    guard let text = Self.text(line),
      line.count(where: { $0 == 0 }) * 8 <= line.count
    else { return nil }
    let characters = Array(trimmed(text))
    let lead = characters.prefix { $0.isWhitespace }.count
    guard lead < characters.count else { return nil }
    let place = max(column - 1, lead)
    // Far behind what was kept of the line.
    guard place <= characters.count + 1 || line.count < Self.longest else { return nil }
    let room = max(width - Self.indent.count - 2, 20)
    // A long line is shown from a little before the column.
    let isLong = DisplayWidth.of(String(characters[lead...])) > room
    let start = isLong && place > lead + room / 2 ? min(place, characters.count - 1) - 10 : lead
    let before = start > lead ? "…" : ""
    let rest = TerminalText.safe(before + String(characters[start...]))
    let shown = Self.indent + DisplayWidth.truncate(rest, to: room)
    guard place < characters.count else { return [shown] }
    let offset = DisplayWidth.of(TerminalText.safe(before + String(characters[start..<place])))
    return [shown, Self.indent + String(repeating: " ", count: offset) + "^"]
  }

  /// `nil` where it is no UTF-8; of a line that was cut, without the character that the cut went through.
  private static func text(_ line: [UInt8]) -> String? {
    let cuts = line.count < longest ? 0...0 : 0...3
    return cuts.lazy.compactMap { String(validating: line.dropLast($0), as: UTF8.self) }.first
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
