/// What has been done about a duty by acts.
public enum DutyState: String, CodedTerm {
  case pending, fulfilled, waived

  public var displayName: String {
    switch self {
    case .pending: "待办"
    case .fulfilled: "已办"
    case .waived: "已免办"
    }
  }
}
