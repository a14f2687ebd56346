/// To whom sites of a grade are reported (报送).
public enum ControlReport: String, CodedTerm {
  case government, bureau, none

  public var displayName: String {
    switch self {
    case .government: "市政府"
    case .bureau: "市局"
    case .none: "不报"
    }
  }
}
