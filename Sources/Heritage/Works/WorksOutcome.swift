/// How protective works were closed (结项): after their acceptance, given up once begun, or without having begun.
public enum WorksOutcome: String, CodedTerm {
  case completed, abandoned, notCarriedOut

  public var displayName: String {
    switch self {
    case .completed: "已完成"
    case .abandoned: "中止"
    case .notCarriedOut: "未实施"
    }
  }
}
