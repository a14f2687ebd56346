/// What should catch the eye on a terminal that has colours.
enum Emphasis {
  /// Overdue (逾期), or a hazard of the highest grade (重大).
  case alarm
  /// A heading.
  case strong

  /// The text between the sequences that switch the emphasis on and off (ECMA-48, SGR).
  func applied(to text: String) -> String {
    switch self {
    case .alarm: "\u{1B}[31m\(text)\u{1B}[39m"
    case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
    }
  }
}
