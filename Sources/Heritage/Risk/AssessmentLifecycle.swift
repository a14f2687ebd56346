/// Which act leads an assessment from which state to which: the same as the table `assessment_lifecycle`.
public enum AssessmentLifecycle {
  /// The state after an act; `nil` where the act does not fit.
  public static func next(after state: AssessmentState, act: EntryType) -> AssessmentState? {
    switch (state, act) {
    case (.assessed, .riskConfirmed): .confirmed
    case (.assessed, .riskReturned): .returned
    default: nil
    }
  }

  public static let acts: [EntryType] = [.riskConfirmed, .riskReturned]
}
