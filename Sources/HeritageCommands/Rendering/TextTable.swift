/// A table for people: columns two spaces apart under a header and a rule, padded by display width.
struct TextTable: TextBlock {
  private let columns: [TableColumn]
  /// Row after row.
  private let cells: [TableCell]

  init<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
    self.columns = columns.map {
      TableColumn(
        title: TableCell($0.title), alignment: $0.alignment, shrinks: $0.shrinks, limit: $0.limit)
    }
    var cells: [TableCell] = []
    cells.reserveCapacity(rows.count * columns.count)
    for row in rows {
      for column in columns { cells.append(TableCell(column.text(row) ?? "—")) }
    }
    self.cells = cells
  }

  private static let gap = 2
  private static let narrowest = 8

  func lines(for page: Page) -> [String] {
    let widths = widths(on: page)
    let header = page.heading(line(columns.map(\.title)[...], widths))
    let rule = widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    return [header, rule]
      + stride(from: 0, to: cells.count, by: columns.count).map { start in
        line(cells[start..<start + columns.count], widths)
      }
  }

  private func line(_ cells: ArraySlice<TableCell>, _ widths: [Int]) -> String {
    var line = ""
    // Spaces that are written where something follows them.
    var spaces = 0
    for (index, cell) in cells.enumerated() {
      let shown = cell.cut(to: widths[index])
      let padding = widths[index] - shown.width
      if index > 0 { spaces += Self.gap }
      if columns[index].alignment == .trailing { spaces += padding }
      if !shown.text.isEmpty {
        for _ in 0..<spaces { line.append(" ") }
        spaces = 0
        line += shown.text
      }
      if columns[index].alignment == .leading { spaces += padding }
    }
    while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
    return line
  }

  private func widths(on page: Page) -> [Int] {
    var widths = columns.map(\.title.width)
    var index = 0
    for cell in cells {
      widths[index] = max(widths[index], cell.width)
      index = index + 1 < columns.count ? index + 1 : 0
    }
    guard let room = page.width else { return widths }
    for (index, column) in columns.enumerated() {
      if let limit = column.limit { widths[index] = min(widths[index], limit) }
    }
    return shrink(widths, to: room - Self.gap * (columns.count - 1))
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

/// A column, whatever its rows are.
private struct TableColumn {
  let title: TableCell
  let alignment: Alignment
  let shrinks: Bool
  let limit: Int?
}

/// What stands in one place of a table, safe to show.
private struct TableCell {
  let text: String
  let width: Int

  init(_ text: String) {
    self.text = TerminalText.safe(text)
    width = DisplayWidth.of(self.text)
  }

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  func cut(to room: Int) -> TableCell {
    guard width > room else { return self }
    let text = DisplayWidth.truncate(text, to: room)
    return TableCell(text: text, width: DisplayWidth.of(text))
  }
}
