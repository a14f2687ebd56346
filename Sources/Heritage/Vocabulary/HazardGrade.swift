/// Grade of a hazard (隐患等级): two grades. Not to be mixed with a site's four risk grades.
public enum HazardGrade: String, CodedTerm {
  case ordinary, major

  public var displayName: String {
    switch self {
    case .ordinary: "一般"
    case .major: "重大"
    }
  }
}
