/// How bad a finding is: an error refuses a record, a warning does not; a note asks for nothing.
public enum Severity: String, CodedTerm, Comparable {
  case note, warning, error

  public var displayName: String {
    switch self {
    case .note: "提示"
    case .warning: "警告"
    case .error: "错误"
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
