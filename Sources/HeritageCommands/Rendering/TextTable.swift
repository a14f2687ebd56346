/// A table for people: columns two spaces apart under a header and a rule, padded by display width.
struct TextTable<Row>: TextBlock {
  let rows: [Row]
  let columns: [Column<Row>]

  init(_ rows: [Row], _ columns: [Column<Row>]) {
    self.rows = rows
    self.columns = columns
  }

  private static var gap: String { "  " }
  private static var narrowest: Int { 8 }

  func lines(for page: Page) -> [String] {
    let cells = rows.map { row in columns.map { TerminalText.safe($0.text(row) ?? "—") } }
    let widths = widths(of: cells, on: page)
    let header = page.heading(line(columns.map(\.title), widths))
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return [header, rule] + cells.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(zip(cells, widths), columns).map { cell, column in
      DisplayWidth.pad(
        DisplayWidth.truncate(cell.0, to: cell.1), to: cell.1, alignment: column.alignment)
    }
    var line = padded.joined(separator: Self.gap)
    while line.last == " " { line.removeLast() }
    return line
  }

  private func widths(of cells: [[String]], on page: Page) -> [Int] {
    var widths = columns.map { DisplayWidth.of($0.title) }
    for row in cells {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    guard let room = page.width else { return widths }
    for (index, column) in columns.enumerated() {
      if let limit = column.limit { widths[index] = min(widths[index], limit) }
    }
    return shrink(widths, to: room - Self.gap.count * (columns.count - 1))
  }

  /// Takes from the widest column that may shrink, until all fit or none can be cut any more.
  private func shrink(_ widths: [Int], to room: Int) -> [Int] {
    var widths = widths
    let shrinkable = columns.indices.filter { columns[$0].shrinks }
    while widths.reduce(0, +) > room {
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.narrowest
      else { break }
      widths[widest] -= 1
    }
    return widths
  }
}
