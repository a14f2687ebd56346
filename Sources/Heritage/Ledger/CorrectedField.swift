/// What of a hazard's registration can be corrected (更正).
public enum CorrectedField: String, CodedTerm {
  case description, type

  public var displayName: String {
    switch self {
    case .description: "问题"
    case .type: "类型"
    }
  }
}
