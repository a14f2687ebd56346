/// Which act leads protective works from which state to which: the same as the table `works_lifecycle`.
public enum WorksLifecycle {
  /// The state after an act; `nil` where the act does not fit.
  public static func next(after state: WorksState, act: EntryType) -> WorksState? {
    switch (state, act) {
    case (.proposed, .worksApproved): .approved
    case (.approved, .worksStarted): .started
    case (.started, .worksReported), (.started, .worksSentBack): .started
    case (.started, .worksAccepted), (.accepted, .worksReported): .accepted
    case (.proposed, .worksClosed), (.approved, .worksClosed), (.started, .worksClosed),
      (.accepted, .worksClosed):
      .closed
    default: nil
    }
  }

  /// The acts on works that were proposed.
  public static let acts: [EntryType] = [
    .worksApproved, .worksStarted, .worksReported, .worksSentBack, .worksAccepted, .worksClosed,
  ]
}
