/// Kinds of use on record (使用): as it is, or changed by permission.
public enum UseKind: String, CodedTerm {
  case present, change

  public var displayName: String {
    switch self {
    case .present: "现状使用"
    case .change: "改变用途"
    }
  }
}
