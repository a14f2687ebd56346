/// What the registry itself counts of a site for a risk assessment, at the moment it is recorded.
public enum RiskMeasure: String, CodedTerm {
  /// Hazards on the ledger (在账隐患), a major one counted three times.
  case openHazards
  /// How often hazards came back, false strike-offs included (复发次数).
  case relapses
  /// Hazards past their deadline (整改逾期).
  case overdueHazards
  /// Cases of works that touch its zones and are not refused, withdrawn or closed (在办涉建案卷).
  case openCases
  /// Uses on record that worsen the risk (加重风险的使用).
  case worseningUses

  public var displayName: String {
    switch self {
    case .openHazards: "在账隐患数（重大一项按三项）"
    case .relapses: "复发和虚假销号次数"
    case .overdueHazards: "整改逾期项数"
    case .openCases: "触及区划的在办涉建案卷数"
    case .worseningUses: "加重风险的使用项数"
    }
  }
}
