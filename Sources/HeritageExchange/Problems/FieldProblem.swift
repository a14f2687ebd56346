import Heritage

/// What is wrong with a field although the schema accepts it.
enum FieldProblem: Hashable, Sendable {
  /// Both a value and a state.
  case statedTwice(element: String)
  /// Neither.
  case statedNowhere(element: String)
  case blank(element: String)
  case notPositive(element: String)
  case duplicate(element: String, code: String, firstLine: Int?)
  case dateOrder(later: String, laterDate: CivilDate, earlier: String, earlierDate: CivilDate)

  /// Whether it is about the text of the one element.
  var isAboutText: Bool {
    switch self {
    case .statedTwice, .statedNowhere, .blank, .notPositive: true
    case .duplicate, .dateOrder: false
    }
  }
}
