/// A limit that a file exceeds; reading stops there.
enum LimitProblem: Hashable, Sendable {
  case bytes(Int)
  case depth(Int)
  case records(Int)
  case textLength(Int)
  case markupLength(Int)
  case errors(Int)
}
