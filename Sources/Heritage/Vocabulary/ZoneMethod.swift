/// How a zone's geometry was obtained from its text.
public enum ZoneMethod: String, CodedTerm {
  case surveyed, digitised, derived

  public var displayName: String {
    switch self {
    case .surveyed: "实测"
    case .digitised: "图上量取"
    case .derived: "按文字推算"
    }
  }
}
