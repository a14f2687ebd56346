/// What a registry is for, fixed when it is made: a trial (试用) accepts samples and a pinned clock, an
/// official one (正式) neither.
public enum RegistryPurpose: String, CodedTerm {
  case trial, official

  public var displayName: String {
    switch self {
    case .trial: "试用"
    case .official: "正式"
    }
  }
}
