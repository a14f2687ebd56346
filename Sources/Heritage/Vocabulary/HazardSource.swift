/// How a hazard came to be known.
public enum HazardSource: String, CodedTerm {
  case inspection, report, assigned, selfCheck, patrol, unitReturn

  public var displayName: String {
    switch self {
    case .inspection: "检查发现"
    case .report: "群众举报"
    case .assigned: "上级交办"
    case .selfCheck: "单位自查"
    case .patrol: "日常巡查"
    case .unitReturn: "回报账外"
    }
  }
}
