/// Which columns of a table a terminal of some width has room for, and how wide each is.
struct TableLayout {
  /// The columns shown, by their place among all.
  private(set) var shown: [Int]
  /// The width of each column shown, in the same order.
  private(set) var widths: [Int] = []
  /// Columns that say the same of every row, which stand once below the table.
  private(set) var same: [Int] = []
  /// Columns for which there was no room.
  private(set) var left: [Int] = []
  /// Whether not even the columns that stay have room beside each other.
  private(set) var isTooNarrow = false

  static let gap = 2
  /// Below this many columns a table says nothing any more.
  private static let narrow = 60

  /// - Parameters:
  ///   - natural: how wide each column is where nothing is cut.
  ///   - isSame: whether a column says the same of every row.
  ///   - room: columns of the terminal; `nil`: as many as it takes.
  init(_ columns: [TableColumn], natural: [Int], isSame: [Bool], room: Int?) {
    shown = Array(columns.indices)
    guard let room else {
      widths = natural
      return
    }
    let most = columns.indices.map { min(natural[$0], columns[$0].limit ?? natural[$0]) }
    if Self.total(most, of: shown) > room {
      same = shown.dropFirst().filter { isSame[$0] }
      shown.removeAll { same.contains($0) }
    }
    let least = columns.indices.map {
      columns[$0].shrinks
        ? min(most[$0], max(TableColumn.least, columns[$0].title.width)) : most[$0]
    }
    while Self.total(least, of: shown) > room,
      let next = shown.indices.dropFirst().last(where: { place in
        let ranks = shown.dropFirst().map { columns[$0].rank }
        return columns[shown[place]].rank > 0 && columns[shown[place]].rank == ranks.max()
      })
    {
      left.insert(shown.remove(at: next), at: 0)
    }
    isTooNarrow =
      Self.total(least, of: shown) > room || (room < Self.narrow && !(left.isEmpty && same.isEmpty))
    left.sort()
    widths = Self.shrink(most, least, of: shown, to: room)
  }

  private static func total(_ widths: [Int], of shown: [Int]) -> Int {
    shown.reduce(gap * max(shown.count - 1, 0)) { $0 + widths[$1] }
  }

  /// Takes from the widest column that may shrink, until all fit or none can be cut any more.
  private static func shrink(
    _ most: [Int], _ least: [Int], of shown: [Int], to room: Int
  ) -> [Int] {
    var widths = most
    while total(widths, of: shown) > room,
      let widest = shown.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return shown.map { widths[$0] }
  }
}
