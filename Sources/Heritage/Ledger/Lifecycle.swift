/// Which act leads from which state to which. The same table stands in schema.sql, where the
/// database enforces it; a test compares the two.
public enum Lifecycle {
  /// The state after `act`, or `nil` where `state` does not allow it. Registration has no state
  /// before it and is not asked here.
  ///
  /// What was fixed on the spot (立行立改) was never ordered: sent back, it is registered again.
  public static func state(after act: EntryType, from state: HazardState) -> HazardState? {
    switch (state, act) {
    case (.registered, .hazardOrdered), (.reopened, .hazardOrdered), (.ordered, .hazardReordered):
      .ordered
    case (.registered, .hazardVoided), (.ordered, .hazardVoided): .voided
    case (.registered, .hazardMerged), (.reopened, .hazardMerged), (.ordered, .hazardMerged):
      .merged
    case (.ordered, .hazardClaimed), (.registered, .hazardFixedOnSpot): .claimed
    case (.claimed, .hazardSentBack), (.accepted, .hazardSentBack): .ordered
    case (.claimed, .hazardAccepted): .accepted
    case (.accepted, .hazardStruckOff), (.struckOff, .hazardLookedBack): .struckOff
    case (.struckOff, .hazardReopened): .reopened
    default: isBeside(act, in: state) ? state : nil
    }
  }

  /// Whether `state` allows an act that leaves the state as it is.
  private static func isBeside(_ act: EntryType, in state: HazardState) -> Bool {
    switch act {
    case .hazardTransferred, .hazardReassigned, .hazardDelisted, .hazardReferred: state.isOpen
    case .hazardLinked, .hazardCorrected: state.isOpen || state == .struckOff
    case .hazardListed: state.isOpen && state != .accepted
    case .hazardRegraded, .hazardFundsRecorded: [.registered, .reopened, .ordered].contains(state)
    case .hazardExtensionRequested, .hazardExtensionDecided: state == .ordered
    default: false
    }
  }

  /// The acts on a hazard: its path first, then what changes or ends it on the way.
  public static let acts: [EntryType] = [
    .hazardRegistered, .hazardOrdered, .hazardClaimed, .hazardSentBack, .hazardAccepted,
    .hazardStruckOff, .hazardLookedBack, .hazardReopened, .hazardFixedOnSpot, .hazardReordered,
    .hazardExtensionRequested, .hazardExtensionDecided, .hazardFundsRecorded, .hazardListed,
    .hazardDelisted, .hazardReferred, .hazardTransferred, .hazardReassigned, .hazardRegraded,
    .hazardCorrected, .hazardLinked, .hazardMerged, .hazardVoided,
  ]
}
