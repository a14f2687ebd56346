/// What text is laid out for.
struct Page {
  /// The terminal's columns; `nil` where the output is no terminal, and nothing is cut or wrapped.
  var width: Int?
  var allowsColour = false

  /// A heading, bold where that can be.
  func heading(_ text: String) -> String { emphasised(text, .strong) }

  func emphasised(_ text: String, _ emphasis: Emphasis?) -> String {
    guard allowsColour, let emphasis else { return text }
    return emphasis.applied(to: text)
  }
}
