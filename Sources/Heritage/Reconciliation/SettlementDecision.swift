/// What is decided about a difference (处理意见). Nothing is adjusted by itself: a decision that asks for
/// an act is followed by that act.
public enum SettlementDecision: String, CodedTerm {
  case ledgerStands, returnStands, sameItem, register, correctReturn

  public var displayName: String {
    switch self {
    case .ledgerStands: "以账为准"
    case .returnStands: "以报为准，另行办理"
    case .sameItem: "确认同一"
    case .register: "登记入账"
    case .correctReturn: "退回更正"
    }
  }

  /// Whether a row so settled proves what it reports, as a matched one does (R5): a near miss that is the same
  /// item, a row whose other fields the ledger overrules.
  public func proves(_ difference: DifferenceClass) -> Bool {
    switch difference {
    case .nearMiss: self == .sameItem
    case .fieldDiffers: self == .ledgerStands
    default: false
    }
  }

  /// Whether it can settle a difference of that class.
  public func settles(_ difference: DifferenceClass) -> Bool {
    switch self {
    case .sameItem: difference == .nearMiss
    case .register: difference == .unlisted
    case .ledgerStands, .returnStands, .correctReturn: difference != .matched
    }
  }
}
