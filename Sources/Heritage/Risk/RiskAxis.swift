/// The two sides of a risk: how likely, and how grave.
public enum RiskAxis: String, CodedTerm {
  case likelihood, consequence

  public var displayName: String {
    switch self {
    case .likelihood: "可能性"
    case .consequence: "后果"
    }
  }
}
