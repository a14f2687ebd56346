/// What a hazard (隐患) is about.
public enum HazardType: String, CodedTerm {
  case fire, security, lightning, structure, biological, flood, unlawfulBuilding, theft,
    legalPersonViolation, other

  public var displayName: String {
    switch self {
    case .fire: "消防"
    case .security: "安防"
    case .lightning: "防雷"
    case .structure: "结构"
    case .biological: "生物（白蚁）"
    case .flood: "汛期"
    case .unlawfulBuilding: "违法建设"
    case .theft: "盗掘盗窃"
    case .legalPersonViolation: "法人违法"
    case .other: "其他"
    }
  }
}
