/// Which of the standard streams are terminals, and how wide they are.
struct Terminals: Sendable {
  var input = false
  var output = false
  var error = false
  /// In columns.
  var width = 80
  /// In lines; `nil`: not known.
  var height: Int?
  /// The name of the terminal that standard output is, such as `/dev/pts/3`.
  var name: String?

  /// Whether a text has more lines than somebody sees at once who sits there.
  func isLong(_ text: String) -> Bool {
    guard input, output, let height else { return false }
    return text.utf8.count { $0 == UInt8(ascii: "\n") } >= height
  }
}
