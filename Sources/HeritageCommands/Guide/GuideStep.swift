import Heritage

/// One line of the guide: what it is about, and the command for it or how it stands.
struct GuideStep: Hashable {
  var label: String
  /// With placeholders for what only the user knows.
  var command: String?
  var note: String?
  /// Whether it is done; `nil` where it is done again and again.
  var isDone: Bool?

  init(_ label: String, _ command: String?, _ note: String? = nil, isDone: Bool? = nil) {
    self.label = label
    self.command = command
    self.note = note
    self.isDone = isDone
  }

  /// What is done is told by how it stands; its command isn't needed any more.
  static func done(_ label: String, _ note: String) -> GuideStep {
    GuideStep(label, nil, note, isDone: true)
  }

  /// As `--json` gives it.
  var json: JSONValue {
    .shown([
      "label": .string(label), "command": command.map(JSONValue.string),
      "note": note.map(JSONValue.string), "isDone": isDone.map(JSONValue.bool),
    ])
  }
}

/// Steps that belong together, below a heading.
struct GuideBlock: TextBlock {
  var heading: String?
  var steps: [GuideStep]

  init(_ heading: String? = nil, _ steps: [GuideStep]) {
    self.heading = heading
    self.steps = steps
  }

  /// Columns that a line takes at most: commands break before an option, as a shell takes them.
  private static let width = 80

  func lines(for page: Page) -> [String] {
    let labelColumn = (steps.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
    let column = (hasMarks ? 2 : 0) + labelColumn
    let noteColumn =
      steps.filter { $0.note != nil && $0.command != nil }
      .map { DisplayWidth.of($0.command ?? "") + 2 }.filter { $0 <= 40 }.max() ?? 0
    let body = steps.flatMap { step in
      let lead = mark(of: step) + DisplayWidth.pad(step.label, to: labelColumn)
      return Self.lines(of: step, below: lead, column: column, noteColumn: noteColumn)
    }
    return (heading.map { [page.heading(TerminalText.safe($0))] } ?? []) + body
  }

  private var hasMarks: Bool { steps.contains { $0.isDone != nil } }

  private func mark(of step: GuideStep) -> String {
    guard hasMarks else { return "" }
    return step.isDone == true ? "✓ " : "· "
  }

  private static func lines(
    of step: GuideStep, below lead: String, column: Int, noteColumn: Int
  ) -> [String] {
    let note = step.note.map(TerminalText.safe)
    guard let command = step.command.map(TerminalText.safe) else { return [lead + (note ?? "")] }
    var lines = broken(command, to: width - column)
    if let note, let last = lines.popLast() {
      let own = DisplayWidth.of(last) + 2
      lines.append(DisplayWidth.pad(last, to: lines.isEmpty ? max(noteColumn, own) : own) + note)
    }
    let indent = String(repeating: " ", count: column)
    return lines.enumerated().map { ($0 == 0 ? lead : indent) + $1 }
  }

  /// A command in lines that a backslash joins.
  private static func broken(_ command: String, to room: Int) -> [String] {
    guard DisplayWidth.of(command) > room else { return [command] }
    var lines = [""]
    for (index, part) in command.split(separator: " --").enumerated() {
      let piece = (index == 0 ? "" : "--") + part
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = piece
      } else if DisplayWidth.of(line) + DisplayWidth.of(piece) + 3 <= room {
        lines[lines.count - 1] = line + " " + piece
      } else {
        lines[lines.count - 1] = line + " \\"
        lines.append("  " + piece)
      }
    }
    return lines
  }
}
