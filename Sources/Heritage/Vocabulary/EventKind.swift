/// Kinds of visit, activity and publicity (开放、活动、宣传).
public enum EventKind: String, CodedTerm {
  case visit, activity, publicity

  public var displayName: String {
    switch self {
    case .visit: "开放参观"
    case .activity: "活动"
    case .publicity: "宣传"
    }
  }
}
