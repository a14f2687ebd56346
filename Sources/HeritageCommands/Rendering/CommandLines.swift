/// Commands that a user can take over as they stand.
enum CommandLines {
  /// A command on as many lines as it needs, broken before its options as a shell takes it: with a backslash at the end of
  /// each line but the last.
  static func wrapped(_ command: String, width: Int?) -> [String] {
    guard let width, DisplayWidth.of(command) > width else { return [command] }
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: command, width: width) {
      let longer = line.isEmpty ? piece : line + " " + piece
      if !line.isEmpty, DisplayWidth.of(longer) > width - 2 {
        lines.append(line + " \\")
        line = "    " + piece
      } else {
        line = longer
      }
    }
    return lines + [line]
  }

  /// The command up to its first option, and each option with its values; one that is longer than a line by its words.
  private static func pieces(of command: String, width: Int) -> [String] {
    let parts = command.split(separator: " --", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      let piece = index == 0 ? String(part) : "--" + part
      return DisplayWidth.of(piece) > width - 6 ? words(of: piece) : [piece]
    }
  }

  /// Words as a shell tells them apart: spaces between quotes belong to a word, those before the first to the first.
  private static func words(of text: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in text {
      if character == "'" { isQuoted.toggle() }
      if character == " ", !isQuoted, words.last?.allSatisfy({ $0 == " " }) == false {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }
}
