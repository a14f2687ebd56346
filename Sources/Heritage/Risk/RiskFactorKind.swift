/// What a risk assessment looks at (风险因素).
public enum RiskFactorKind: String, CodedTerm {
  case structure, fire, flood, termites, lightning, theft, worksNearby, use, value, hazards
  case relapses, overdue

  public var displayName: String {
    switch self {
    case .structure: "结构"
    case .fire: "消防"
    case .flood: "汛期"
    case .termites: "白蚁"
    case .lightning: "防雷"
    case .theft: "盗掘盗窃"
    case .worksNearby: "周边工程"
    case .use: "使用"
    case .value: "价值"
    case .hazards: "在账隐患"
    case .relapses: "复发和虚假销号"
    case .overdue: "逾期事项"
    }
  }
}
