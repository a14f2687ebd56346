/// Where a use (使用) stands.
public enum UseState: String, CodedTerm {
  case inForce, ended

  public var displayName: String {
    switch self {
    case .inForce: "使用中"
    case .ended: "已终止"
    }
  }
}
