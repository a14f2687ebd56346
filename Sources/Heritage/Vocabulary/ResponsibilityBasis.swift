/// Why somebody is the directly responsible person: the cases of 文物督发〔2020〕39号.
public enum ResponsibilityBasis: String, CodedTerm {
  case managingBodyHead, usingUnitHead, collectiveHead, ownerAndUser, executingUnitHead,
    countyGovernment, designatedTownship

  public var displayName: String {
    switch self {
    case .managingBodyHead: "管理机构负责人"
    case .usingUnitHead: "使用单位负责人"
    case .collectiveHead: "集体组织负责人"
    case .ownerAndUser: "所有人和使用人"
    case .executingUnitHead: "施工期间施工单位负责人"
    case .countyGovernment: "县级人民政府"
    case .designatedTownship: "县级人民政府指定的乡镇"
    }
  }
}
