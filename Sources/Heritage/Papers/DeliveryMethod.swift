/// How a paper was delivered (送达方式).
public enum DeliveryMethod: String, CodedTerm {
  case direct, left, post, electronic, announcement

  public var displayName: String {
    switch self {
    case .direct: "直接送达"
    case .left: "留置送达"
    case .post: "邮寄送达"
    case .electronic: "电子送达"
    case .announcement: "公告送达"
    }
  }
}
