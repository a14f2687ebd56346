/// Which act leads from which state to which. The same table stands in schema.sql, where the
/// database enforces it; a test compares the two.
public enum Lifecycle {
  /// The state after `act`, or `nil` where `state` does not allow it. Registration has no state
  /// before it and is not asked here.
  public static func state(after act: EntryType, from state: HazardState) -> HazardState? {
    switch (state, act) {
    case (.registered, .hazardOrdered), (.reopened, .hazardOrdered): .ordered
    case (.registered, .hazardVoided): .voided
    case (.ordered, .hazardClaimed): .claimed
    case (.claimed, .hazardSentBack), (.accepted, .hazardSentBack): .ordered
    case (.claimed, .hazardAccepted): .accepted
    case (.accepted, .hazardStruckOff), (.struckOff, .hazardLookedBack): .struckOff
    case (.struckOff, .hazardReopened): .reopened
    default: nil
    }
  }

  /// The acts on a hazard, in the order of its life.
  public static let acts: [EntryType] = [
    .hazardRegistered, .hazardOrdered, .hazardClaimed, .hazardSentBack, .hazardAccepted,
    .hazardStruckOff, .hazardLookedBack, .hazardReopened, .hazardVoided,
  ]

  /// The state that an act leaves behind, whatever it came from.
  public static func state(after act: EntryType) -> HazardState? {
    if act == .hazardRegistered { return .registered }
    for state in HazardState.allCases {
      if let next = Self.state(after: act, from: state) { return next }
    }
    return nil
  }
}
