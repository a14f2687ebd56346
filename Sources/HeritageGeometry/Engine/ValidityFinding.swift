public import Heritage

/// A geometry's first fault and where it is.
public struct ValidityFinding: Hashable, Sendable {
  public let reason: ValidityReason
  /// The place of the fault, CGCS2000 degrees; `nil` where it has none (a coordinate that is NaN).
  public let place: Position?

  public init(reason: ValidityReason, place: Position?) {
    self.reason = reason
    self.place = place
  }
}
