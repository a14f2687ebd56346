import Heritage

/// What a user reads when a command cannot go on.
struct ErrorReport: Hashable, Sendable {
  /// Stable code, `E-…`.
  var code: String
  /// Where in an input file: `file:line:column`.
  var location: String?
  /// What is wrong, in Chinese.
  var message: String
  /// Each unmet condition, or more about the cause.
  var details: [String] = []
  /// What else has to be said about a way out: that it has more than one step, or that there is none.
  var notes: [String] = []
  /// Each rule that is not met, where an act was refused by rules.
  var unmet: [Unmet] = []
  /// The commands that would help.
  var remedy: [String] = []
  var exit: ExitStatus
}

extension ErrorReport {
  /// The report for people; lines are wrapped only where there is a terminal of some width.
  ///
  /// - Parameter hints: whether a terminal is told where the code is explained.
  func text(width: Int?, hints: Bool = false) -> String {
    let head = location.map { "错误 [\(code)] \(TerminalText.safe($0))" } ?? "错误 [\(code)]"
    var lines = [head]
    for line in message.split(separator: "\n") {
      lines += TextWrap.block(String(line), width: width, first: "  ", others: "  ")
    }
    for detail in details {
      lines += TextWrap.block(detail, width: width, first: "  · ", others: "    ")
    }
    for note in notes {
      lines += TextWrap.block(note + "。", width: width, first: "说明: ", others: "      ")
    }
    for (index, command) in remedy.enumerated() {
      lines += CommandLines.wrapped(
        (index == 0 ? "建议: " : "      ") + TerminalText.safe(command), width: width)
    }
    // For people at a terminal alone: what is kept or read by a program is not to grow a line.
    if width != nil, hints, let explained { lines.append("详见: wenbao explain \(explained)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The codes that `explain` says more about; of several rules each, where they are few.
  private var explained: String? {
    if code == "E-USAGE" || code.hasPrefix("E-UNKNOWN") { return nil }
    guard code == "E-REFUSED" else { return code }
    return unmet.map(\.code).eachOnce.prefix(3).joined(separator: " ")
  }

  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "code": .string(code),
      "location": location.map(JSONValue.string),
      "message": .string(message),
      "details": .array(details.map(JSONValue.string)),
      "notes": .array(notes.map(JSONValue.string)),
      "remedies": .array(remedy.map(JSONValue.string)),
      "unmet": .array(unmet.map(\.json)),
      "exit": .integer(Int(exit.rawValue)),
    ])
  }

  /// The same as one JSON object on one line.
  var jsonText: String { JSONValue.object(["error": json]).lineText + "\n" }
}
