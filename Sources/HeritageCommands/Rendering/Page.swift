/// What text is laid out for.
struct Page {
  /// The terminal's columns; `nil` where the output is no terminal, and nothing is cut or wrapped.
  var width: Int?
  var allowsBold = false

  /// A heading, bold where that can be.
  func heading(_ text: String) -> String {
    allowsBold ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
