/// What statistics (统计) have a row for.
public enum StatisticsDimension: String, CodedTerm {
  case unit, type, grade, batch, site, period

  public var displayName: String {
    switch self {
    case .unit: "单位"
    case .type: "类型"
    case .grade: "等级"
    case .batch: "批次"
    case .site: "文物点"
    case .period: "期次"
    }
  }
}
