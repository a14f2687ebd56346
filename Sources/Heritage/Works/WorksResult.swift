/// What an acceptance of protective works found (验收结论).
public enum WorksResult: String, CodedTerm {
  case qualified, unqualified

  public var displayName: String {
    switch self {
    case .qualified: "合格"
    case .unqualified: "不合格"
    }
  }
}
