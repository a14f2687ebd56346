/// Where a record comes from. Samples (示例数据) are invented and never enter an official registry.
public enum Provenance: String, CodedTerm {
  case sample, official

  public var displayName: String {
    switch self {
    case .sample: "示例数据"
    case .official: "正式数据"
    }
  }
}
