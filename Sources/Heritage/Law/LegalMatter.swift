/// What law asks of a site, or of who acts at one: for each matter the articles of every edition that is held here. The
/// one place where the program takes citations from; the shipped duties (imports/duties) say the same.
public enum LegalMatter: CaseIterable, Sendable {
  /// 四有: protection area, marker, archive, custodian.
  case protectionArea, marker, archive, custodian
  case controlZone
  /// Who is directly responsible for the safety of a site.
  case directResponsibility
  case worksInProtectionArea, worksInControlZone
  /// Both together, where it is not said which zone is touched.
  case worksInZones
  /// Archaeology before works (考古调查、勘探).
  case archaeology
  case changeOfUse
  /// What the law of the place asks of a controlled building (控制保护建筑).
  case controlledBuilding

  /// Months after the publication by which it is to be done: 实施条例 Art 8 sets one year for the four of 四有. There is
  /// no national term for the control zone.
  public var months: Int? {
    switch self {
    case .protectionArea, .marker, .archive, .custodian: 12
    default: nil
    }
  }

  /// The articles of every edition.
  public var bases: [LegalBasis] {
    switch self {
    case .protectionArea, .archive, .custodian:
      Self.law("第十五条", "第二十六条") + [LegalBasis(.protectionRegulation2017, "第八条")]
    case .marker:
      Self.law("第十五条", "第二十六条") + [LegalBasis(.protectionRegulation2017, "第八条、第十条")]
    case .controlZone:
      Self.law("第十八条", "第二十九条") + [LegalBasis(.protectionRegulation2017, "第十三条、第十四条")]
    case .directResponsibility: [LegalBasis(.directResponsibility2020)]
    case .worksInProtectionArea: Self.law("第十七条", "第二十八条")
    case .worksInControlZone: Self.law("第十八条", "第二十九条")
    case .worksInZones: Self.law("第十七条、第十八条", "第二十八条、第二十九条")
    case .archaeology: Self.law("第二十九条", "第四十三条")
    case .changeOfUse: Self.law("第二十三条", "第三十四条")
    case .controlledBuilding: [LegalBasis(.suzhouBuildings)]
    }
  }

  /// The articles that hold on a day; none where the edition of that day is not held here.
  public func bases(on day: CivilDate) -> [LegalBasis] { bases.inForce(on: day) }

  /// The same as they are cited in one line, or that there is none to cite.
  public func citation(on day: CivilDate) -> String {
    let bases = bases(on: day)
    return bases.isEmpty ? "\(day) 适用的版本未收录" : bases.citation
  }

  private static func law(_ amended2017: String, _ revised2024: String) -> [LegalBasis] {
    [
      LegalBasis(.protectionLaw2017, amended2017), LegalBasis(.protectionLaw2024, revised2024),
    ]
  }
}
