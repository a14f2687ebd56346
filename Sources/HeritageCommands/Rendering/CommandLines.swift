/// Commands that a user can take over as they stand.
enum CommandLines {
  /// A command on as many lines as it needs, broken before its options as a shell takes it: with a backslash at the end of
  /// each line but the last.
  static func wrapped(_ command: String, width: Int?) -> [String] {
    guard let width, DisplayWidth.of(command) > width else { return [command] }
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: command) {
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

  /// The command up to its first option, and each option with its values.
  private static func pieces(of command: String) -> [String] {
    let parts = command.split(separator: " --", omittingEmptySubsequences: false)
    return parts.enumerated().map { $0.offset == 0 ? String($0.element) : "--" + $0.element }
  }
}
