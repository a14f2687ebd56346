/// Whether a site is open to the public (开放状况).
public enum Openness: String, CodedTerm {
  case open, closed

  public var displayName: String {
    switch self {
    case .open: "开放"
    case .closed: "未开放"
    }
  }
}
