/// Where a line of text stands on a terminal that is `width` columns wide: a character of two columns that has no room
/// at the end of a row goes to the next.
struct LineScreen: Hashable, Sendable {
  var row = 0
  var column = 0
  let width: Int

  init(width: Int) {
    self.width = max(width, 2)
  }

  /// The place after a text has been written.
  mutating func advance(_ text: some StringProtocol) {
    for character in text {
      let columns = DisplayWidth.of(character)
      if column + columns > width { (row, column) = (row + 1, 0) }
      column += columns
    }
  }

  /// A full row: the next character stands on the next.
  var isFull: Bool { column == width }

  /// What writes a question and the line typed behind it, from the row on where the cursor was left, and puts the cursor
  /// into its place; with the row of that place.
  static func drawing(
    question: String, line: LineBuffer, width: Int, from row: Int
  ) -> (text: String, row: Int) {
    var screen = LineScreen(width: width)
    screen.advance(question + line.beforeCursor)
    if screen.isFull { (screen.row, screen.column) = (screen.row + 1, 0) }
    let place = screen
    var end = LineScreen(width: width)
    end.advance(question + line.text)
    // A terminal stays in a full row until it is given more.
    let isFull = end.isFull
    if isFull { (end.row, end.column) = (end.row + 1, 0) }
    var text = (row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J" + question + line.text
    if isFull { text += "\r\n" }
    if line.isAtEnd { return (text, place.row) }
    if end.row > place.row { text += "\u{1B}[\(end.row - place.row)A" }
    text += "\r" + (place.column > 0 ? "\u{1B}[\(place.column)C" : "")
    return (text, place.row)
  }
}
