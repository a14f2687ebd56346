/// Where a case of works (报建案卷) stands.
public enum CaseState: String, CodedTerm {
  case open, consented, approved, refused, withdrawn, closed

  public var displayName: String {
    switch self {
    case .open: "受理中"
    case .consented: "已征得同意"
    case .approved: "已批准"
    case .refused: "不予批准"
    case .withdrawn: "已撤回"
    case .closed: "已结案"
    }
  }

  /// Whether a decision is still awaited.
  public var isPending: Bool { self == .open || self == .consented }
}
