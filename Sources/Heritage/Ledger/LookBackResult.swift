/// How a look-back (回头看) ends. The last two put the hazard back on the ledger.
public enum LookBackResult: String, CodedTerm {
  case kept, relapsed, falseStrikeOff

  public var displayName: String {
    switch self {
    case .kept: "保持"
    case .relapsed: "复发"
    case .falseStrikeOff: "虚假销号"
    }
  }
}
