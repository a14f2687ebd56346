/// Kinds of paper (文书) that the registry makes.
public enum DocumentKind: String, CodedTerm {
  case notice, application, approval, supervision, inspectionSheet, statement

  public var displayName: String {
    switch self {
    case .notice: "整改通知书"
    case .application: "销号申请单"
    case .approval: "销号审批表"
    case .supervision: "督办单"
    case .inspectionSheet: "检查记录表"
    case .statement: "对账单"
    }
  }

  /// How it is numbered; `nil` where it takes the number of the inspection or the period.
  public var numbering: CheckedNumber.Kind? {
    switch self {
    case .notice: .order
    case .application: .application
    case .approval: .approval
    case .supervision: .supervision
    case .inspectionSheet, .statement: nil
    }
  }
}
