/// Which act leads a case from which state to which: the same as the table `case_lifecycle`.
public enum CaseLifecycle {
  /// The state after an act; `nil` where the act does not fit.
  public static func next(after state: CaseState, act: EntryType) -> CaseState? {
    switch (state, act) {
    case (.open, .caseConsented), (.consented, .caseConsented): .consented
    case (.open, .caseApproved), (.consented, .caseApproved): .approved
    case (.open, .caseRefused), (.consented, .caseRefused): .refused
    case (.open, .caseWithdrawn), (.consented, .caseWithdrawn): .withdrawn
    case (.open, .caseClosed), (.approved, .caseClosed), (.refused, .caseClosed),
      (.withdrawn, .caseClosed):
      .closed
    default: nil
    }
  }

  /// The acts on a case that is there.
  public static let acts: [EntryType] = [
    .caseConsented, .caseApproved, .caseRefused, .caseWithdrawn, .caseClosed,
  ]
}
