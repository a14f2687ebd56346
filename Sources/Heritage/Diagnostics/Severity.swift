/// How bad a diagnostic is: an error refuses the record, a warning does not.
public enum Severity: String, CodedTerm, Comparable {
  case warning, error

  public var displayName: String {
    switch self {
    case .warning: "警告"
    case .error: "错误"
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    left == .warning && right == .error
  }
}
