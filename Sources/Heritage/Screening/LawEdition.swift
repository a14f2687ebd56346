/// The edition of 文物保护法 that applies to an act, by its date.
public enum LawEdition: String, CodedTerm {
  /// As amended on 2017-11-04, in force from 2017-11-05.
  case amended2017
  /// As revised in 2024, in force from 2025-03-01.
  case revised2024

  public var displayName: String {
    switch self {
    case .amended2017: "文物保护法（2017年修正）"
    case .revised2024: "文物保护法（2024年修订，2025年3月1日起施行）"
    }
  }

  /// `nil` for acts before 2017-11-05: the editions before are not held here.
  public init?(on day: CivilDate) {
    switch day.description {
    case "2025-03-01"...: self = .revised2024
    case "2017-11-05"...: self = .amended2017
    default: return nil
    }
  }
}
