/// A column of a table: its heading and how to get its text from a row.
struct Column<Row> {
  let title: String
  /// What keeps to the right counts or measures, and is a number in a spreadsheet.
  let alignment: Alignment
  /// Whether it may be cut where the terminal is too narrow, down to ``least``.
  let shrinks: Bool
  /// The most columns it takes up on a terminal.
  let limit: Int?
  /// When it leaves a terminal that is too narrow for all: the highest rank first, of the same rank the last. Rank 0 stays.
  let rank: Int
  /// Whether it is shown only where it is asked for, and in CSV.
  let isExtra: Bool
  let text: (Row) -> String?
  /// How its text is to be seen at once.
  let emphasis: ((Row) -> Emphasis?)?

  init(
    _ title: String, _ alignment: Alignment = .leading, shrinks: Bool = false, limit: Int? = nil,
    rank: Int = 1, isExtra: Bool = false, emphasis: ((Row) -> Emphasis?)? = nil,
    _ text: @escaping (Row) -> String?
  ) {
    self.title = title
    self.alignment = alignment
    self.shrinks = shrinks
    self.limit = limit
    self.rank = rank
    self.isExtra = isExtra
    self.emphasis = emphasis
    self.text = text
  }
}
