/// How far a derived fact can be relied on.
public enum Confidence: String, CodedTerm {
  case high, medium, low

  public var displayName: String {
    switch self {
    case .high: "高"
    case .medium: "中"
    case .low: "低"
    }
  }
}
