/// Where a hazard (隐患) stands in its lifecycle.
public enum HazardState: String, CodedTerm {
  case registered, ordered, claimed, accepted, struckOff, reopened, voided, merged

  public var displayName: String {
    switch self {
    case .registered: "已登记"
    case .ordered: "整改中"
    case .claimed: "已报整改"
    case .accepted: "验收合格"
    case .struckOff: "已销号"
    case .reopened: "恢复列账"
    case .voided: "误登作废"
    case .merged: "已并案"
    }
  }

  /// Whether it stands on the ledger: not struck off, voided or merged into another.
  public var isOpen: Bool {
    switch self {
    case .registered, .ordered, .claimed, .accepted, .reopened: true
    case .struckOff, .voided, .merged: false
    }
  }
}
