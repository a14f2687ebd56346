/// What stands in one place of a table, safe to show.
struct TableCell: Equatable {
  let text: String
  /// In columns of the terminal.
  let width: Int
  var emphasis: Emphasis?

  init(_ text: String, _ emphasis: Emphasis? = nil) {
    self.text = TerminalText.safe(text)
    width = DisplayWidth.of(self.text)
    self.emphasis = emphasis
  }

  private init(text: String, emphasis: Emphasis?) {
    self.text = text
    width = DisplayWidth.of(text)
    self.emphasis = emphasis
  }

  func cut(to room: Int) -> TableCell {
    guard width > room else { return self }
    return TableCell(text: DisplayWidth.truncate(text, to: room), emphasis: emphasis)
  }
}

/// A column, whatever its rows are.
struct TableColumn {
  let title: TableCell
  let alignment: Alignment
  let shrinks: Bool
  let limit: Int?
  let rank: Int

  /// The least that it may be cut to: less of a text says nothing.
  static let least = 16
}
