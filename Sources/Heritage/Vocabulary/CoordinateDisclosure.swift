/// Whether a site's coordinates may be handed on (坐标公开): those of unguarded tombs are not.
public enum CoordinateDisclosure: String, CodedTerm {
  case open, withheld

  public var displayName: String {
    switch self {
    case .open: "公开"
    case .withheld: "不公开"
    }
  }
}
