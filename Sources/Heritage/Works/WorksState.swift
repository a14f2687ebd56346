/// Where protective works stand.
public enum WorksState: String, CodedTerm {
  case proposed, approved, started, accepted, closed

  public var displayName: String {
    switch self {
    case .proposed: "已申报"
    case .approved: "已批准"
    case .started: "施工中"
    case .accepted: "验收合格"
    case .closed: "已结项"
    }
  }
}
