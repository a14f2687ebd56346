/// Which act leads a duty from which state to which: the same as the table `duty_lifecycle`.
public enum DutyLifecycle {
  /// The state after an act; `nil` where the act does not fit.
  public static func next(after state: DutyState, act: EntryType) -> DutyState? {
    switch (state, act) {
    case (.pending, .dutyFulfilled): .fulfilled
    case (.pending, .dutyExtended): .pending
    case (.pending, .dutyWaived): .waived
    case (.fulfilled, .dutyWithdrawn), (.waived, .dutyWithdrawn): .pending
    default: nil
    }
  }

  public static let acts: [EntryType] = [
    .dutyFulfilled, .dutyExtended, .dutyWaived, .dutyWithdrawn,
  ]
}
