/// The administrative system the user belongs to (行业系统).
public enum Industry: String, CodedTerm {
  case culture, military, education, religion, agriculture, industry, commerce, other

  public var displayName: String {
    switch self {
    case .culture: "文化"
    case .military: "军队"
    case .education: "教育"
    case .religion: "宗教"
    case .agriculture: "农业"
    case .industry: "工业"
    case .commerce: "商业"
    case .other: "其他"
    }
  }
}
