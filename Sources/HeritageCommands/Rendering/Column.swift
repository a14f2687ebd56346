/// A column of a table: its heading and how to get its text from a row.
struct Column<Row> {
  let title: String
  let alignment: Alignment
  /// Whether it may be cut where the terminal is too narrow.
  let shrinks: Bool
  /// The most columns it takes up on a terminal.
  let limit: Int?
  let text: (Row) -> String?

  init(
    _ title: String, _ alignment: Alignment = .leading, shrinks: Bool = false, limit: Int? = nil,
    _ text: @escaping (Row) -> String?
  ) {
    self.title = title
    self.alignment = alignment
    self.shrinks = shrinks
    self.limit = limit
    self.text = text
  }
}
