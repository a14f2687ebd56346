/// One titled list of a help page: labels on the left, explanations on the right.
struct HelpSection {
  struct Row {
    var label: String
    var text: String
  }

  var title: String
  var rows: [Row]

  init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  init(_ title: String, _ arguments: [ArgumentShape]) {
    self.init(title: title, rows: arguments.map { Row(label: $0.label, text: $0.explanation) })
  }

  /// The left column is as wide as its labels, up to this; longer labels get a line of their own.
  private static let widestLabel = 26

  func text(width: Int) -> String {
    let labels = rows.map { DisplayWidth.of($0.label) }.filter { $0 <= Self.widestLabel }
    let column = 2 + (labels.max() ?? Self.widestLabel) + 2
    let indent = String(repeating: " ", count: column)
    let lines = rows.flatMap { row in
      let label = "  " + row.label
      let fits = DisplayWidth.of(label) + 2 <= column
      let first = fits ? DisplayWidth.pad(label, to: column) : indent
      let text = row.text.split(separator: "\n").enumerated().flatMap { index, line in
        TextWrap.block(
          String(line), width: width, first: index == 0 ? first : indent, others: indent)
      }
      return (fits ? [] : [label]) + (text.isEmpty ? [label] : text)
    }
    return ([title + ":"] + lines).joined(separator: "\n")
  }
}
