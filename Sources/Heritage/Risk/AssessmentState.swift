/// Where a risk assessment (风险评估) stands.
public enum AssessmentState: String, CodedTerm {
  case assessed, confirmed, returned

  public var displayName: String {
    switch self {
    case .assessed: "待复核"
    case .confirmed: "复核通过"
    case .returned: "已退回"
    }
  }
}
