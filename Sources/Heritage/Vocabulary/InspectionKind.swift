/// What occasion an inspection (检查) is held on.
public enum InspectionKind: String, CodedTerm {
  case routine, special, floodSeason, festival, recheck

  public var displayName: String {
    switch self {
    case .routine: "日常检查"
    case .special: "专项检查"
    case .floodSeason: "汛前检查"
    case .festival: "节前检查"
    case .recheck: "复查"
    }
  }
}
