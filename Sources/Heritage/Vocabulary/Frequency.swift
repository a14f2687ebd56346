/// How often a check is due.
public enum Frequency: String, CodedTerm {
  case daily, weekly, monthly, quarterly, halfYearly, yearly, beforeFloodSeason,
    beforeThunderSeason, eachInspection

  public var displayName: String {
    switch self {
    case .daily: "每日"
    case .weekly: "每周"
    case .monthly: "每月"
    case .quarterly: "每季度"
    case .halfYearly: "每半年"
    case .yearly: "每年"
    case .beforeFloodSeason: "汛期前"
    case .beforeThunderSeason: "雷雨季前"
    case .eachInspection: "每次检查"
    }
  }
}
