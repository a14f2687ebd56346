/// Result of one checklist item (检查结果).
public enum AnswerResult: String, CodedTerm {
  case conform, nonconform, notApplicable, notChecked

  public var displayName: String {
    switch self {
    case .conform: "符合"
    case .nonconform: "不符合"
    case .notApplicable: "不适用"
    case .notChecked: "未查"
    }
  }
}
