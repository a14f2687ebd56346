/// What a unit's return (区镇回报) says of a hazard.
public enum ReportedStatus: String, CodedTerm {
  case notStarted, inProgress, rectified

  public var displayName: String {
    switch self {
    case .notStarted: "未整改"
    case .inProgress: "整改中"
    case .rectified: "已整改"
    }
  }
}
