/// A table for people: columns two spaces apart under a header and a rule, padded by display width.
///
/// On a terminal that is too narrow for all of it, what is the same on all rows stands once below, long texts are cut, and
/// columns leave by their rank; on one that is narrower still, each row is a record of its own.
struct TextTable: TextBlock {
  private let columns: [TableColumn]
  /// Row after row.
  private let cells: [TableCell]

  init<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
    let columns = columns.filter { !$0.isExtra }
    self.columns = columns.map {
      TableColumn(
        title: TableCell($0.title), alignment: $0.alignment, shrinks: $0.shrinks, limit: $0.limit,
        rank: $0.rank)
    }
    var cells: [TableCell] = []
    cells.reserveCapacity(rows.count * columns.count)
    for row in rows {
      for column in columns {
        cells.append(TableCell(column.text(row) ?? "—", column.emphasis?(row)))
      }
    }
    self.cells = cells
  }

  private static let gap = String(repeating: " ", count: TableLayout.gap)

  func lines(for page: Page) -> [String] {
    let layout = layout(for: page)
    if layout.isTooNarrow { return records(for: page) }
    let header = page.heading(line(columns.map(\.title), layout, Page()))
    let rule = layout.widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    let rows = starts.map { line(Array(cells[$0..<$0 + columns.count]), layout, page) }
    return [header, rule] + rows + footer(layout, page)
  }

  private var starts: StrideTo<Int> { stride(from: 0, to: cells.count, by: max(columns.count, 1)) }

  private func layout(for page: Page) -> TableLayout {
    var natural = columns.map(\.title.width)
    var isSame = columns.map { _ in cells.count > columns.count }
    var place = 0
    for (index, cell) in cells.enumerated() {
      natural[place] = max(natural[place], cell.width)
      if index >= columns.count, cell.text != cells[place].text { isSame[place] = false }
      place = place + 1 < columns.count ? place + 1 : 0
    }
    return TableLayout(columns, natural: natural, isSame: isSame, room: page.width)
  }

  private func line(_ cells: [TableCell], _ layout: TableLayout, _ page: Page) -> String {
    var line = ""
    // Spaces that are written where something follows them.
    var spaces = 0
    for (place, index) in layout.shown.enumerated() {
      let shown = cells[index].cut(to: layout.widths[place])
      let padding = layout.widths[place] - shown.width
      if place > 0 { spaces += TableLayout.gap }
      if columns[index].alignment == .trailing { spaces += padding }
      if !shown.text.isEmpty {
        for _ in 0..<spaces { line.append(" ") }
        spaces = 0
        line += page.emphasised(shown.text, shown.emphasis)
      }
      if columns[index].alignment == .leading { spaces += padding }
    }
    while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
    return line
  }

  /// What all rows have in common, and what there was no room for.
  private func footer(_ layout: TableLayout, _ page: Page) -> [String] {
    let same = layout.same.filter { cells[$0].text != "—" }
      .map { "\(columns[$0].title.text) \(cells[$0].text)" }
    let left = layout.left.map { columns[$0].title.text }
    let notes =
      (same.isEmpty ? [] : ["各行相同: " + same.joined(separator: "，")])
      + (left.isEmpty ? [] : ["没有列出: " + left.joined(separator: "、")])
    return notes.flatMap { TextWrap.block($0, width: page.width, first: "", others: "  ") }
  }

  /// Each row in a paragraph: what it is on the first line, the rest behind it by name.
  private func records(for page: Page) -> [String] {
    starts.flatMap { start in
      let row = Array(cells[start..<start + columns.count])
      let head = columns.indices.filter { columns[$0].rank == 0 || $0 == 0 }
      let first = head.map { row[$0].text }.joined(separator: Self.gap)
      let rest = columns.indices.filter { !head.contains($0) && row[$0].text != "—" }
        .map { "\(columns[$0].title.text) \(row[$0].text)" }.joined(separator: "，")
      return TextWrap.block(first, width: page.width, first: "", others: "  ")
        + (rest.isEmpty ? [] : TextWrap.block(rest, width: page.width, first: "  ", others: "  "))
    }
  }
}
