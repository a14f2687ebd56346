import Heritage

/// How a long list is divided on a terminal: a part for each key, with its number and the first few rows.
struct ListGroups<Row> {
  /// How many rows of a part are shown where not all are asked for.
  static var most: Int { 5 }

  let key: (Row) -> String
  /// Whether all rows are shown, whatever their number.
  let isWhole: Bool

  init(whole: Bool, by key: @escaping (Row) -> String) {
    self.key = key
    isWhole = whole
  }

  /// The parts of a list, in the order of their first rows.
  func blocks(_ rows: [Row], _ columns: [Column<Row>]) -> [any TextBlock] {
    let parts = Dictionary(grouping: rows, by: key)
    return rows.map(key).eachOnce.map { ($0, parts[$0] ?? []) }
      .map { key, rows in
        let rest = rows.count - Self.most
        return TitledBlock(
          title: "\(key)（\(rows.count)）",
          block: Stack(
            blocks: [TextTable(Array(rows.prefix(Self.most)), columns)]
              + (rest > 0 ? ["……另有 \(rest) 行"] : [])))
      } + ["每组列出前 \(Self.most) 行，全列用 --all。"]
  }
}

/// Blocks one below the other, without an empty line between them.
private struct Stack: TextBlock {
  let blocks: [any TextBlock]

  func lines(for page: Page) -> [String] { blocks.flatMap { $0.lines(for: page) } }
}
