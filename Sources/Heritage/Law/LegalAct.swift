/// The acts that the program itself cites, each edition (文本) apart, with the days on which it holds.
///
/// Sources for the days: 文物保护法 2017-11-05 and 2025-03-01 (the days of the two editions); 实施条例 as amended by
/// 国务院令第687号 of 2017-10-07, in force from that day; 文物督发〔2020〕39号 of 2020-12-15, in force from that day;
/// 应急〔2021〕90号 of 2021-11-23. The articles of 苏州市古建筑保护条例 are not held here, nor its day.
public enum LegalAct: CaseIterable, Sendable {
  /// As amended in 2017.
  case protectionLaw2017
  /// As revised in 2024.
  case protectionLaw2024
  case protectionRegulation2017
  case directResponsibility2020
  case fireGuide2021
  case suzhouBuildings

  /// Title with its edition, as it is cited.
  public var name: String {
    switch self {
    case .protectionLaw2017: "中华人民共和国文物保护法（2017年修正）"
    case .protectionLaw2024: "中华人民共和国文物保护法（2024年修订）"
    case .protectionRegulation2017: "文物保护法实施条例（2017年文本）"
    case .directResponsibility2020: "文物督发〔2020〕39号"
    case .fireGuide2021: "应急〔2021〕90号"
    case .suzhouBuildings: "苏州市古建筑保护条例（条文待核）"
    }
  }

  /// The first day on which it holds; `nil` where that is not held here.
  public var validFrom: CivilDate? {
    switch self {
    case .protectionLaw2017: CivilDate("2017-11-05")
    case .protectionLaw2024: CivilDate("2025-03-01")
    case .protectionRegulation2017: CivilDate("2017-10-07")
    case .directResponsibility2020: CivilDate("2020-12-15")
    case .fireGuide2021: CivilDate("2021-11-23")
    case .suzhouBuildings: nil
    }
  }

  /// The last day on which it holds; `nil` where it still does.
  public var validTo: CivilDate? {
    self == .protectionLaw2017 ? LegalAct.protectionLaw2024.validFrom?.adding(days: -1) : nil
  }

  /// The edition that a file cites: by its whole name, or by its title and the first day of the edition.
  public init?(cited name: String, validFrom: CivilDate?) {
    let found = Self.allCases.first { act in
      act.name == name || (validFrom != nil && act.validFrom == validFrom && act.title == name)
    }
    guard let found else { return nil }
    self = found
  }

  /// The name without its edition.
  private var title: Substring { name.prefix { $0 != "（" } }
}
