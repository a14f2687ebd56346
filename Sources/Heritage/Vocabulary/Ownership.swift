/// Who owns a site (所有权).
public enum Ownership: String, CodedTerm {
  case state, collective, privateOwner

  public var displayName: String {
    switch self {
    case .state: "国家所有"
    case .collective: "集体所有"
    case .privateOwner: "私人所有"
    }
  }
}
