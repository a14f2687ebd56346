/// Whether a value is known, and if not, why: the second half of ``Stated``.
public enum StatedState: String, CodedTerm {
  case known, unknown, none, notApplicable, awaitingDocument

  public var displayName: String {
    switch self {
    case .known: "已知"
    case .unknown: "未知"
    case .none: "无"
    case .notApplicable: "不适用"
    case .awaitingDocument: "待文件"
    }
  }
}
