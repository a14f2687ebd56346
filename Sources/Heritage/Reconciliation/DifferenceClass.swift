/// The class of a pair or leftover when a return is compared with the ledger: exactly one applies,
/// the first in this order.
public enum DifferenceClass: String, CodedTerm {
  case duplicate, nearMiss, statusDiffers, fieldDiffers, matched
  case omitted, unlisted
  case totals

  public var displayName: String {
    switch self {
    case .duplicate: "重复"
    case .nearMiss: "疑似同一"
    case .statusDiffers: "状态不符"
    case .fieldDiffers: "要素不符"
    case .matched: "一致"
    case .omitted: "漏报"
    case .unlisted: "账外"
    case .totals: "合计不符"
    }
  }
}
