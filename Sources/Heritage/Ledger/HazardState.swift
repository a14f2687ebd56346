/// Where a hazard (隐患) stands in its lifecycle.
public enum HazardState: String, CodedTerm {
  case registered, ordered, claimed, accepted, struckOff, reopened, voided

  public var displayName: String {
    switch self {
    case .registered: "已登记"
    case .ordered: "整改中"
    case .claimed: "已报整改"
    case .accepted: "验收合格"
    case .struckOff: "已销号"
    case .reopened: "恢复列账"
    case .voided: "误登作废"
    }
  }

  /// Whether it stands on the ledger: neither struck off nor voided.
  public var isOpen: Bool { self != .struckOff && self != .voided }
}
