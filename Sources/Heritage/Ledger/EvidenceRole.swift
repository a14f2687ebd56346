/// What a piece of evidence (佐证材料) shows.
public enum EvidenceRole: String, CodedTerm {
  case before, after, other

  public var displayName: String {
    switch self {
    case .before: "整改前"
    case .after: "整改后"
    case .other: "其他"
    }
  }
}
