/// Whether a reported status agrees with a state of the ledger.
public enum StatusAgreement {
  /// The table, whole. A unit that reports "rectified" of what it has not claimed, or something
  /// less of what it has, differs; so does one that still reports as open what is struck off.
  ///
  /// | ledger        | notStarted | inProgress | rectified |
  /// |---------------|------------|------------|-----------|
  /// | registered    | agrees     | differs    | differs   |
  /// | reopened      | agrees     | differs    | differs   |
  /// | ordered       | agrees     | agrees     | differs   |
  /// | claimed       | differs    | differs    | agrees    |
  /// | accepted      | differs    | differs    | agrees    |
  /// | struckOff     | differs    | differs    | agrees    |
  /// | voided        | differs    | differs    | differs   |
  public static func agrees(_ state: HazardState, _ status: ReportedStatus) -> Bool {
    switch state {
    case .registered, .reopened: status == .notStarted
    case .ordered: status != .rectified
    case .claimed, .accepted, .struckOff: status == .rectified
    case .voided, .merged: false
    }
  }
}
