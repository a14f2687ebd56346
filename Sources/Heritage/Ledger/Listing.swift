/// Supervised listing (挂牌督办) of a hazard since it was registered or last reopened.
public enum Listing: String, CodedTerm {
  case never, listed, delisted

  public var displayName: String {
    switch self {
    case .never: "未挂牌"
    case .listed: "挂牌督办"
    case .delisted: "已摘牌"
    }
  }
}
