/// What protective works (保护工程) are.
public enum WorksKind: String, CodedTerm {
  case emergencyReinforcement, repair, maintenance, protectiveFacility, relocation

  public var displayName: String {
    switch self {
    case .emergencyReinforcement: "抢险加固"
    case .repair: "修缮"
    case .maintenance: "保养维护"
    case .protectiveFacility: "保护性设施"
    case .relocation: "迁移"
    }
  }
}
