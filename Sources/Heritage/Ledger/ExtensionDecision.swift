/// How a request for an extension (延期) is decided.
public enum ExtensionDecision: String, CodedTerm {
  case granted, refused

  public var displayName: String {
    switch self {
    case .granted: "同意"
    case .refused: "不同意"
    }
  }
}
