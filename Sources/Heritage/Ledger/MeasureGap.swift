/// What is still missing of a hazard's measures and responsibilities (整改措施和责任).
public enum MeasureGap: String, CodedTerm {
  case notOrdered, fundsLacking, fundsUnstated, notListed

  public var displayName: String {
    switch self {
    case .notOrdered: "未下达整改"
    case .fundsLacking: "资金未落实"
    case .fundsUnstated: "资金未写明"
    case .notListed: "未挂牌督办"
    }
  }
}
