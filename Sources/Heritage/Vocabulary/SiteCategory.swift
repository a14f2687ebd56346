/// Class of an immovable cultural relic (类别) in the national survey.
public enum SiteCategory: String, CodedTerm {
  case ancientSite, ancientTomb, ancientBuilding, grottoAndStone, modernSite, other

  public var displayName: String {
    switch self {
    case .ancientSite: "古遗址"
    case .ancientTomb: "古墓葬"
    case .ancientBuilding: "古建筑"
    case .grottoAndStone: "石窟寺及石刻"
    case .modernSite: "近现代重要史迹及代表性建筑"
    case .other: "其他"
    }
  }

  /// The survey's four-digit class code.
  public var surveyCode: String {
    switch self {
    case .ancientSite: "0100"
    case .ancientTomb: "0200"
    case .ancientBuilding: "0300"
    case .grottoAndStone: "0400"
    case .modernSite: "0500"
    case .other: "0600"
    }
  }
}
