/// Which act leads a use from which state to which: the same as the table `use_lifecycle`.
public enum UseLifecycle {
  /// The state after an act; `nil` where the act does not fit.
  public static func next(after state: UseState, act: EntryType) -> UseState? {
    switch (state, act) {
    case (.inForce, .useReviewed): .inForce
    case (.inForce, .useEnded): .ended
    default: nil
    }
  }

  public static let acts: [EntryType] = [.useReviewed, .useEnded]
}
