/// How one aspect of a site stands: `known` where it is there, otherwise which of the four values, and what is lacking.
public struct SiteFinding: Hashable, Sendable {
  public var state: StatedState
  public var lacks: [SiteLack]

  public init(_ state: StatedState, _ lacks: [SiteLack] = []) {
    self.state = state
    self.lacks = lacks
  }

  /// What is lacking, in one line; empty where nothing more is known of it than the state.
  public var detail: String { lacks.map(\.displayName).joined(separator: "，") }

  /// Whether it is there, or needn't be.
  public var isSettled: Bool { state == .known || state == .notApplicable }
}
